package tutti.model;

/**
 * Whether a record may have a line on the client's page, and the text of that line.
 *
 * @param shown whether it is marked "on the client's page"
 * @param text the text for the page; empty: the record's own words
 * @param insteadOf the record's own words at the time when the text was written; empty where that is not known
 */
public record OnPage(boolean shown, String text, String insteadOf) {

    public static OnPage yes() {
        return new OnPage(true, "", "");
    }

    public static OnPage no() {
        return new OnPage(false, "", "");
    }

    public OnPage withShown(boolean newShown) {
        return new OnPage(newShown, text, insteadOf);
    }

    /** @param ownWords what the record says itself as the text is written, so that a later change of that can be told */
    public OnPage withText(String newText, String ownWords) {
        return new OnPage(shown, newText, newText.isBlank() ? "" : ownWords);
    }

    /** Whether the record was changed after its text for the page was written: the text may be out of date. */
    public boolean isOvertaken(String ownWords) {
        return !text.isBlank() && !insteadOf.isBlank() && !insteadOf.equals(ownWords);
    }

    /** The text for the page, or {@code words} where none was written. */
    public String textOr(String words) {
        return text.isBlank() ? words : text;
    }
}
