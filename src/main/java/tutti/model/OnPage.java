package tutti.model;

/**
 * Whether a record may have a line on the client's page, and the text of that line.
 *
 * @param shown whether it is marked "on the client's page"
 * @param text the text for the page; empty: the record's own words
 * @param insteadOf the record's own words when the text was written; empty where they are not known
 * @param stood how the record stood then, see {@link Told#standing}; empty where that is not known
 */
public record OnPage(boolean shown, String text, String insteadOf, String stood) {

    public static OnPage yes() {
        return new OnPage(true, "", "", "");
    }

    public static OnPage no() {
        return new OnPage(false, "", "", "");
    }

    public OnPage withShown(boolean newShown) {
        return new OnPage(newShown, text, insteadOf, stood);
    }

    /** @param told what the record says of itself as the text is written, so that a later change of that can be seen */
    public OnPage withText(String newText, Told told) {
        return newText.isBlank() ? new OnPage(shown, newText, "", "") : new OnPage(shown, newText, told.words(), told.standing());
    }

    /** Whether the record says something else of itself than when its text for the page was written: that may be out of date. */
    public boolean isOvertaken(Told told) {
        boolean otherWords = !insteadOf.isBlank() && !insteadOf.equals(told.words());
        boolean standsElse = !stood.isEmpty() && !stood.equals(told.standing());
        return !text.isBlank() && (otherWords || standsElse);
    }

    /** The text for the page, or {@code words} where none was written. */
    public String textOr(String words) {
        return text.isBlank() ? words : text;
    }
}
