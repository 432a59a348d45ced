package tutti.page;

import java.util.List;

/** Shortens a text to a width, at the end of a word where there is one, and says so by "…". */
final class ShortText {

    static final int UNLIMITED = Integer.MAX_VALUE;

    private static final String ELLIPSIS = "…";
    /** What closes a quotation, in the order in which it is looked for. */
    private static final List<String> CLOSING = List.of("”", "\u00a0»", "»", "“");
    /** Where the wide scripts and pictures begin: about twice as wide as a Latin letter. */
    private static final int FIRST_WIDE = 0x1100;

    private ShortText() {}

    /** @param width in Latin letters; a wide character counts as two */
    static String of(String text, int width) {
        if (width == UNLIMITED || widthOf(text) <= width) {
            return text;
        }
        String tail = ELLIPSIS + CLOSING.stream().filter(text::endsWith).findFirst().orElse("");
        int end = endWithin(text, width - tail.length());
        int word = text.lastIndexOf(' ', end);
        int cut = word > end / 2 ? word : end;
        return text.substring(0, cut).replaceFirst("[\\s,;:.(\u00a0]+$", "") + tail;
    }

    private static int widthOf(String text) {
        return text.codePoints().map(ShortText::width).sum();
    }

    private static int width(int point) {
        return point >= FIRST_WIDE && (point < 0x2000 || point > 0x2BFF) ? 2 : 1;
    }

    private static int endWithin(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            used += width(point);
            if (used > width) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
