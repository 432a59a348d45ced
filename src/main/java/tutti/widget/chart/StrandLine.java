package tutti.widget.chart;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import tutti.widget.Ink;

/** A piece of a thread that runs from top to bottom beside a row, with a mark on it. Broken pieces are dashed. */
public final class StrandLine extends Region {

    /** How a half of the piece is drawn. */
    public enum Half { NONE, WHOLE, LOOSE }

    private static final double WIDTH = 36;
    private static final double MARK_AT = 20;
    private static final double AROUND_MARK = 12;

    private final Line above;
    private final Line below;
    private final Node mark;

    /** @param broken whether it breaks at the mark: a gap is left there, and both ends are red */
    public StrandLine(Half top, Half bottom, boolean broken, Node mark) {
        above = line(top, broken);
        below = line(bottom, broken);
        this.mark = mark;
        getChildren().addAll(above, below, mark);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinHeight(MARK_AT * 2);
    }

    private static Line line(Half half, boolean broken) {
        Line line = (broken ? Ink.BROKEN : half == Half.WHOLE ? Ink.HOLDS : Ink.LINE).outline(new Line(), 2);
        line.setVisible(half != Half.NONE);
        if (half == Half.LOOSE) {
            line.getStrokeDashArray().setAll(2.0, 5.0);
        }
        return line;
    }

    @Override
    protected void layoutChildren() {
        double x = WIDTH / 2;
        Chart.span(above, x, 0, x, MARK_AT - AROUND_MARK);
        Chart.span(below, x, MARK_AT + AROUND_MARK, x, getHeight());
        double size = mark.prefWidth(-1);
        mark.resizeRelocate(x - size / 2, MARK_AT - mark.prefHeight(-1) / 2, size, mark.prefHeight(-1));
    }
}
