package tutti.widget.mark;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** How a promise stands. */
public enum PromiseMark implements MarkShape {
    LATE(_ -> LinkMark.BROKEN_FIRST.shapes()),
    DUE(line -> List.of(Strokes.ring(Ink.LINE, line))),
    KEPT(_ -> List.of(Strokes.disc(Ink.HOLDS), Strokes.tick(Ink.ON_BROKEN)));

    private final DoubleFunction<List<Shape>> drawing;

    /** @param drawing from the width of a line in the box */
    PromiseMark(DoubleFunction<List<Shape>> drawing) {
        this.drawing = drawing;
    }

    @Override
    public List<Shape> shapes() {
        return shapes(Mark.BOX);
    }

    @Override
    public List<Shape> shapes(double size) {
        return drawing.apply(Strokes.lineAt(size));
    }
}
