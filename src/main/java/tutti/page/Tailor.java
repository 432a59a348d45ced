package tutti.page;

/** Makes the texts of a page shorter or cleaner, each kind in its own measure. */
interface Tailor {

    /** What a line is about: the need, the promise, the question. */
    String wording(String text);

    /** What stands beside it and may be shortened first. */
    String reason(String text);

    /** A date, a state, a heading. */
    String label(String text);
}
