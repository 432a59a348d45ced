package tutti.page;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/** Right-to-left text for the PDF engine, out of the JDK's own bidirectional algorithm. */
final class Bidi {

    private Bidi() {}

    private static final char LEFT_TO_RIGHT_MARK = '\u200e';
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';
    /** What closes around a text from outside, or parts it from what follows. */
    private static final String OUTSIDE = "”“»\u00a0 ";
    private static final char ELLIPSIS = '…';

    /**
     * A text set apart from what stands around it: what was cut off its end is missing at its end, whichever side that is, and
     * its closing quote and what follows do not run into it. The marks are not printed.
     */
    static String apart(String text) {
        if (!isNeededFor(text)) {
            return text;
        }
        StringBuilder apart = new StringBuilder(text.length() + 2);
        int end = text.length();
        while (end > 0 && OUTSIDE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean wasRightToLeft = false;
        for (int at = 0; at < end; at++) {
            char letter = text.charAt(at);
            apart.append(letter);
            if (letter == ELLIPSIS && wasRightToLeft) {
                apart.append(RIGHT_TO_LEFT_MARK);
            }
            wasRightToLeft = switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> false;
                default -> wasRightToLeft;
            };
        }
        return apart.append(wasRightToLeft ? String.valueOf(LEFT_TO_RIGHT_MARK) : "").append(text, end, text.length()).toString();
    }

    static boolean isNeededFor(String text) {
        char[] chars = text.toCharArray();
        return java.text.Bidi.requiresBidi(chars, 0, chars.length);
    }

    static final class Splitter implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String text, byte direction) {
            int base = direction == RTL ? java.text.Bidi.DIRECTION_RIGHT_TO_LEFT : java.text.Bidi.DIRECTION_LEFT_TO_RIGHT;
            runs = runs(new java.text.Bidi(text, base));
        }

        /** Numbers stay with the right-to-left text around them: the engine only puts whole runs after one another. */
        private static List<BidiTextRun> runs(java.text.Bidi paragraph) {
            List<BidiTextRun> runs = new ArrayList<>();
            int start = 0;
            for (int run = 0; run < paragraph.getRunCount(); run++) {
                boolean isRightToLeft = paragraph.getRunLevel(run) > 0;
                boolean isLast = run == paragraph.getRunCount() - 1;
                if (isLast || isRightToLeft != paragraph.getRunLevel(run + 1) > 0) {
                    runs.add(new BidiTextRun(start, paragraph.getRunLimit(run) - start, isRightToLeft ? RTL : LTR));
                    start = paragraph.getRunLimit(run);
                }
            }
            return runs;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        @Override
        public byte getBaseDirection(String text) {
            return new java.text.Bidi(text, java.text.Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    static final class Reorderer implements BidiReorderer {

        private static final String MIRRORED = "()[]{}<>«»‹›";

        @Override
        public String reorderRTLTextToLTR(String text) {
            if (text.isEmpty()) {
                return text;
            }
            java.text.Bidi paragraph = new java.text.Bidi(text, java.text.Bidi.DIRECTION_RIGHT_TO_LEFT);
            int count = paragraph.getRunCount();
            byte[] levels = new byte[count];
            String[] runs = new String[count];
            for (int run = 0; run < count; run++) {
                levels[run] = (byte) paragraph.getRunLevel(run);
                String part = text.substring(paragraph.getRunStart(run), paragraph.getRunLimit(run));
                runs[run] = levels[run] % 2 == 0 ? part : reversed(part);
            }
            java.text.Bidi.reorderVisually(levels, 0, runs, 0, count);
            return String.join("", runs);
        }

        private static String reversed(String part) {
            // reverse() keeps surrogate pairs together
            StringBuilder reversed = new StringBuilder(part).reverse();
            for (int i = 0; i < reversed.length(); i++) {
                int at = MIRRORED.indexOf(reversed.charAt(i));
                if (at >= 0) {
                    reversed.setCharAt(i, MIRRORED.charAt(at ^ 1));
                }
            }
            return reversed.toString();
        }

        @Override
        public String shapeText(String text) {
            return ArabicShapes.of(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicShapes.undo(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
