package tutti.page;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines between words, never within a hyphenated one: "sea-day" stays whole, for the eye and for who copies it. */
final class LineBreaks implements FSTextBreaker {

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
        while (next != BreakIterator.DONE && isWithinWord(next)) {
            next = lines.next();
        }
        return next;
    }

    private boolean isWithinWord(int at) {
        return at > 1 && at < text.length() && HYPHENS.indexOf(text.charAt(at - 1)) >= 0 && Character.isLetterOrDigit(text.charAt(at - 2));
    }
}
