package tutti.page;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/** Right-to-left text for the PDF engine, out of the JDK's own bidirectional algorithm. */
final class Bidi {

    private Bidi() {}

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
