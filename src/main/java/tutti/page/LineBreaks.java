package tutti.page;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines between words, never within a hyphenated one: "sea-day" stays whole, for the eye and for who copies it. */
final class LineBreaks implements FSTextBreaker {

    private static final String CLOSING_QUOTES = "“”»’";
    private static final String HYPHENS = "-\u2010";

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
    }

    @Override
    public int next() {
        int next = lines.next();
        while (next != BreakIterator.DONE && (isWithinWord(next) || isBeforeClosingQuote(next))) {
            next = lines.next();
        }
        return next;
    }

    private boolean isWithinWord(int at) {
        return at > 1 && at < text.length() && HYPHENS.indexOf(text.charAt(at - 1)) >= 0 && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    /** What closes a quotation in German opens one in English: it never begins a line behind a word. */
    private boolean isBeforeClosingQuote(int at) {
        return at > 0 && at < text.length() && CLOSING_QUOTES.indexOf(text.charAt(at)) >= 0 && !Character.isWhitespace(text.charAt(at - 1));
    }
}
