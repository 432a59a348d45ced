package tutti.widget.mark;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** How a promise stands. */
public enum PromiseMark implements MarkShape {
    LATE(LinkMark.BROKEN_FIRST::shapes),
    DUE(() -> List.of(Strokes.ring(Ink.LINE))),
    KEPT(() -> List.of(Strokes.disc(Ink.HOLDS), Strokes.tick(Ink.ON_BROKEN)));

    private final Supplier<List<Shape>> drawing;

    PromiseMark(Supplier<List<Shape>> drawing) {
        this.drawing = drawing;
    }

    @Override
    public List<Shape> shapes() {
        return drawing.get();
    }
}
