package tutti.status;

import java.util.Optional;
import tutti.model.Id;

/**
 * A line of a section, or a record that could have one.
 *
 * @param record none for a line that counts several
 * @param text as it is printed; the record's own words for one that is not on the page
 * @param detail where it stands, or why it is not on the page
 * @param on whether it stands on the page
 * @param isFree whether it can be ticked
 * @param isAmber whether the manager should look: it was cut, or the record changed after it was reworded
 */
record LineRow(Optional<Id<?>> record, String text, String detail, boolean on, boolean isFree, boolean isAmber) {}
