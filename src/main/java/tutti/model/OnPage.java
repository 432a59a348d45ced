package tutti.model;

/**
 * Whether a record may have a line on the client's page, and the text of that line.
 *
 * @param shown whether it is marked "on the client's page"
 * @param text the text for the page; empty: the record's own words
 */
public record OnPage(boolean shown, String text) {

    public static OnPage yes() {
        return new OnPage(true, "");
    }

    public static OnPage no() {
        return new OnPage(false, "");
    }

    public OnPage withShown(boolean newShown) {
        return new OnPage(newShown, text);
    }

    public OnPage withText(String newText) {
        return new OnPage(shown, newText);
    }

    /** The text for the page, or {@code words} where none was written. */
    public String textOr(String words) {
        return text.isBlank() ? words : text;
    }
}
