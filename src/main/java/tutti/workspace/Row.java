package tutti.workspace;

import tutti.model.Thing;

/** A line of one of the lists: a record, and what was worked out about it. Equal rows look the same. */
public interface Row {

    Thing record();

    /** What the filter looks through. */
    String searched();

    /** Whether the tab counts it: what is dropped or done with is listed and not counted. */
    default boolean counts() {
        return true;
    }
}
