package tutti.widget.mark;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** The five levels of delivery confidence; small, also the client’s own verdict. */
public enum ConfidenceMark implements MarkShape {
    GREEN(() -> List.of(Strokes.ring(Ink.HOLDS), Strokes.tick(Ink.HOLDS))),
    AMBER_GREEN(() -> List.of(Strokes.tintedTriangle(Ink.HOLDS, Ink.PANEL), Strokes.triangleTick(Ink.HOLDS))),
    AMBER(() -> Strokes.over(Strokes.tintedTriangle(Ink.AMBER, Ink.AMBER_TINT), Strokes.triangleExclamation(Ink.AMBER))),
    AMBER_RED(() -> Strokes.over(Strokes.triangle(Ink.BROKEN), Strokes.triangleExclamation(Ink.ON_BROKEN))),
    RED(() -> Strokes.over(Strokes.octagon(Ink.BROKEN), Strokes.cross(Ink.ON_BROKEN)));

    private final Supplier<List<Shape>> drawing;

    ConfidenceMark(Supplier<List<Shape>> drawing) {
        this.drawing = drawing;
    }

    @Override
    public List<Shape> shapes() {
        return drawing.get();
    }
}
