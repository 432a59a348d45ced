package tutti.page;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Right-to-left text for the PDF engine, out of the JDK's own bidirectional algorithm. */
final class Bidi {

    private Bidi() {}

    static boolean isNeededFor(String text) {
        char[] chars = text.toCharArray();
        return java.text.Bidi.requiresBidi(chars, 0, chars.length);
    }

    static final class Splitter implements BidiSplitter {

        private java.text.Bidi paragraph = new java.text.Bidi("", java.text.Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String text, byte direction) {
            paragraph = new java.text.Bidi(text, direction == RTL
                    ? java.text.Bidi.DIRECTION_RIGHT_TO_LEFT : java.text.Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return paragraph.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = paragraph.getRunStart(run);
            return new BidiTextRun(start, paragraph.getRunLimit(run) - start, paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
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
            // reverse() keeps surrogate pairs together
            StringBuilder reversed = new StringBuilder(text).reverse();
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
