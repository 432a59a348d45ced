package tutti.model;

/**
 * Whether a record may have a line on the client's page, and the text of that line.
 *
 * @param shown whether it is marked "on the client's page"
 * @param text the text for the page; empty: the record's own words
 * @param insteadOf what the record said of itself when the text was written, see {@link #told}; empty where that is not known
 */
public record OnPage(boolean shown, String text, String insteadOf) {

    private static final String STOOD = "\n\u2192 ";

    /**
     * What a record says of itself.
     *
     * @param stands how it stands, where its text for the page tells of that; else empty
     */
    public static String told(String ownWords, String stands) {
        return stands.isEmpty() ? ownWords : ownWords + STOOD + stands;
    }

    /** The record's own words when the text was written. */
    public String wordsThen() {
        return words(insteadOf);
    }

    /** How the record stood when the text was written; empty where that is not known. */
    public String stoodThen() {
        return insteadOf.contains(STOOD) ? insteadOf.substring(insteadOf.lastIndexOf(STOOD) + STOOD.length()) : "";
    }

    private static String words(String told) {
        return told.contains(STOOD) ? told.substring(0, told.lastIndexOf(STOOD)) : told;
    }

    public static OnPage yes() {
        return new OnPage(true, "", "");
    }

    public static OnPage no() {
        return new OnPage(false, "", "");
    }

    public OnPage withShown(boolean newShown) {
        return new OnPage(newShown, text, insteadOf);
    }

    /** @param told what the record says of itself as the text is written, so that a later change of that can be seen */
    public OnPage withText(String newText, String told) {
        return new OnPage(shown, newText, newText.isBlank() ? "" : told);
    }

    /** Whether the record says something else of itself than when its text for the page was written: that may be out of date. */
    public boolean isOvertaken(String told) {
        return !text.isBlank() && !insteadOf.isBlank() && !insteadOf.equals(stoodThen().isEmpty() ? words(told) : told);
    }

    /** The text for the page, or {@code words} where none was written. */
    public String textOr(String words) {
        return text.isBlank() ? words : text;
    }
}
