package tutti.status;

import java.util.Optional;
import tutti.model.Id;

/**
 * A kind of what is withheld, or one record of it.
 *
 * @param text "11 readings"; or what the record is called
 * @param why why it has no place on the page; of a record, what it is or whose
 * @param record none for a kind
 */
record WithheldRow(String text, String why, Optional<Id<?>> record) {}
