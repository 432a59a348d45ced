package tutti.team;

import tutti.model.Thing;

/** A line of one of the lists: a record, and what is said about it. Equal rows look the same. */
interface Row {

    Thing record();

    /** What the filter looks through. */
    String searched();

    /** Whether the tab counts it: what is dropped or done with is listed and not counted. */
    boolean counts();
}
