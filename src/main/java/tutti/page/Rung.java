package tutti.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * One rung of the ladder: how much gives way. Every rung gives way more than the one above it in one thing, and less in none.
 *
 * @param spacing 0 roomy to 2 tight
 * @param reasons with {@code wording} and {@code owed}: the widest text in Latin letters, of what stands beside a line, of
 *     a line, and of a line that is never cut
 * @param cut the lines that went, in the order in which they went
 */
record Rung(int spacing, int reasons, int wording, int owed, List<PaperLine> cut) {

    private static final int WIDEST_HEAD = 160;
    private static final int WIDEST_LABEL = 44;
    private static final int NARROW = 28;
    /** Our own headings and dates are shorter than this in every language. */
    private static final int NARROW_LABEL = 30;
    /** Only where a page would break for good. */
    static final int LAST = 12;
    /** The head tells which page this is, and of what: it is left alone as long as anything else gives. */
    private static final int NARROWEST_HEAD = 56;

    static Rung roomy() {
        return new Rung(0, ShortText.UNLIMITED, ShortText.UNLIMITED, ShortText.UNLIMITED, List.of());
    }

    Rung spaced(int newSpacing) {
        return new Rung(newSpacing, reasons, wording, owed, cut);
    }

    Rung shortened(int newReasons, int newWording) {
        return new Rung(spacing, Math.min(reasons, newReasons), Math.min(wording, newWording), owed, cut);
    }

    Rung owedShortened(int newOwed) {
        return new Rung(spacing, Math.min(reasons, newOwed), Math.min(wording, newOwed), newOwed, cut);
    }

    /** This rung, with lines that are not owed as wide as this after all. */
    Rung widened(int width) {
        return new Rung(spacing, width, width, owed, cut);
    }

    Rung cutting(List<PaperLine> newCut) {
        return new Rung(spacing, reasons, wording, owed, newCut);
    }

    /** This rung, with lines that stand after all. */
    Rung givingBack(List<PaperLine> lines) {
        return cutting(cut.stream().filter(line -> lines.stream().noneMatch(back -> back == line)).toList());
    }

    /** A page as it stands on this rung. */
    Arrangement arrangement() {
        Set<PaperLine> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(cut);
        int room = reasons == ShortText.UNLIMITED ? owed : Math.clamp(owed, owed > LAST ? NARROWEST_HEAD : owed, WIDEST_HEAD);
        Tailor head = widths(room, room);
        Tailor owing = widths(owed, owed);
        Tailor ordinary = widths(reasons, wording);
        return new Arrangement() {
            @Override
            public Tailor head() {
                return head;
            }

            @Override
            public Tailor of(PaperLine line) {
                return line.isOwed() ? owing : ordinary;
            }

            @Override
            public boolean stands(PaperLine line) {
                return !gone.contains(line);
            }
        };
    }

    private Tailor widths(int reasonWidth, int wordingWidth) {
        int labels = owed == ShortText.UNLIMITED ? ShortText.UNLIMITED : owed >= NARROW ? WIDEST_LABEL : owed > LAST ? NARROW_LABEL : LAST;
        return new Tailor() {
            @Override
            public String wording(String text) {
                return ShortText.of(text, wordingWidth);
            }

            @Override
            public String reason(String text) {
                return ShortText.of(text, reasonWidth);
            }

            @Override
            public String label(String text) {
                return ShortText.of(text, labels);
            }
        };
    }
}
