package tutti.page;

import java.text.Normalizer;

/**
 * Text that a PDF can carry: composed, on one line, without characters that cannot be seen, that turn the writing
 * direction round, or that its metadata may not hold.
 */
final class CleanText {

    /** More marks than this on one letter are an ornament that would run into the neighbouring lines. */
    private static final int MOST_MARKS = 3;
    /** Four words in one letter, ten times as wide as any other: no column holds it and no line can break it. */
    private static final String BASMALA = "\ufdfd";
    private static final String BASMALA_IN_WORDS = "\u0628\u0633\u0645 \u0627\u0644\u0644\u0647 \u0627\u0644\u0631\u062d\u0645\u0646 \u0627\u0644\u0631\u062d\u064a\u0645";
    private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
    private static final int LAST_VARIATION_SELECTOR = 0xFE0F;

    /** Cleans every text of a page. */
    static final Tailor TAILOR = new Tailor() {
        @Override
        public String wording(String text) {
            return of(text);
        }

        @Override
        public String reason(String text) {
            return of(text);
        }

        @Override
        public String label(String text) {
            return of(text);
        }
    };

    private CleanText() {}

    static String of(String raw) {
        String composed = Normalizer.normalize(withoutLoneSurrogates(raw), Normalizer.Form.NFC).replace(BASMALA, BASMALA_IN_WORDS);
        StringBuilder clean = new StringBuilder(composed.length());
        int marks = 0;
        for (int at = 0; at < composed.length(); ) {
            int point = composed.codePointAt(at);
            at += Character.charCount(point);
            if (isBlank(point)) {
                marks = 0;
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isMark(point)) {
                if (++marks <= MOST_MARKS && !isVariationSelector(point)) {
                    clean.appendCodePoint(point);
                }
            } else if (isVisible(point)) {
                marks = 0;
                clean.appendCodePoint(point);
            }
        }
        return clean.toString().strip();
    }

    /** The normaliser leaves them, XML and PDF refuse them. */
    private static String withoutLoneSurrogates(String raw) {
        return raw.codePoints().filter(point -> point > 0xFFFF || !Character.isSurrogate((char) point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || switch (Character.getType(point)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> point != '\u00a0' && point != '\u202f';
            default -> false;
        };
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isVariationSelector(int point) {
        return point >= FIRST_VARIATION_SELECTOR && point <= LAST_VARIATION_SELECTOR || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
