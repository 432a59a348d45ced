package tutti.page;

import tutti.model.PaperSize;

/**
 * The paper's measures in points: 14 mm free at the sides, 10 above, 7 below.
 *
 * @param style what the style sheet calls the paper
 */
record Sheet(String style, double width, double height) {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;
    private static final double LETTER_WIDTH = 215.9;
    private static final double LETTER_HEIGHT = 279.4;

    static final double SIDE = 14 * POINTS_PER_MM;
    static final double TOP = 10 * POINTS_PER_MM;
    static final double BOTTOM = 7 * POINTS_PER_MM;

    /**
     * How far the letters of a tall script may hang out of their line. The engine would take a last line that hangs over the
     * margin to another page.
     */
    static final double OVERHANG = 12;

    static Sheet of(PaperSize size) {
        return switch (size) {
            case A4 -> new Sheet("a4", A4_WIDTH * POINTS_PER_MM, A4_HEIGHT * POINTS_PER_MM);
            case LETTER -> new Sheet("letter", LETTER_WIDTH * POINTS_PER_MM, LETTER_HEIGHT * POINTS_PER_MM);
        };
    }

    /** How high the content may be. */
    double room() {
        return height - TOP - BOTTOM;
    }

    /** The same paper, long enough that nothing ever breaks: on it a content's true height can be measured. */
    Sheet endless() {
        return new Sheet(style, width, 14_000);
    }
}
