package tutti.widget.chart;

import java.util.List;
import javafx.scene.shape.Rectangle;
import tutti.widget.Ink;

/** How many are low, middle and high, as blocks of one width each; the counts stand beside it in words. */
public final class BandBar extends Chart {

    private static final double HEIGHT = 10;
    private static final double MOST = 12;
    private static final double GAP = 2;

    private final List<Rectangle> blocks;
    private final List<Integer> counts;

    /** @param told the counts in words */
    public BandBar(int low, int middle, int high, String told) {
        super(120, HEIGHT + 4);
        counts = List.of(low, middle, high);
        blocks = List.of(area(Ink.BROKEN), area(Ink.LINE), area(Ink.TEAM));
        setAccessibleText(told);
    }

    @Override
    protected void layoutChildren() {
        int all = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
        double unit = Math.min(MOST, (getWidth() - 2 * GAP) / all);
        double x = 0;
        for (int band = 0; band < blocks.size(); band++) {
            double width = counts.get(band) * unit;
            box(blocks.get(band), x, 2, width, HEIGHT);
            x += width + (width > 0 ? GAP : 0);
        }
    }
}
