package tutti.model;

import java.util.List;
import java.util.stream.Stream;

/** One step of an edit. */
public sealed interface Change {

    /** Write this record: it is new, or replaces the one with the same id. */
    record Keep(Thing thing) implements Change {}

    /** Take this record out of sight. A soft delete: the store can bring it back. */
    record Drop(Thing thing) implements Change {}

    Thing thing();

    static List<Change> keep(Thing... things) {
        return Stream.of(things).<Change>map(Keep::new).toList();
    }
}
