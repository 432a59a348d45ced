package tutti.client;

import tutti.model.Thing;

/** A line of one of the lists: a record, and what was worked out about it. Equal rows look the same. */
interface Row {

    Thing record();

    /** What the filter looks through. */
    String searched();
}
