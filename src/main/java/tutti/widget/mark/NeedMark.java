package tutti.widget.mark;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** Where a need stands, as the client is told. */
public enum NeedMark implements MarkShape {
    TO_CONFIRM(LinkMark.UNKNOWN::shapes),
    NOT_STARTED(() -> List.of(Strokes.ring(Ink.LINE))),
    IN_HAND(() -> List.of(Strokes.ring(Ink.FG), Strokes.halfDisc(Ink.FG, true))),
    AT_RISK(() -> Strokes.over(Strokes.tintedTriangle(Ink.FG, Ink.PANEL), Strokes.triangleExclamation(Ink.FG))),
    DELIVERED(() -> List.of(Strokes.disc(Ink.FG), Strokes.tick(Ink.PANEL))),
    ACCEPTED(() -> List.of(Strokes.disc(Ink.HOLDS), Strokes.tick(Ink.ON_BROKEN)));

    private final Supplier<List<Shape>> drawing;

    NeedMark(Supplier<List<Shape>> drawing) {
        this.drawing = drawing;
    }

    @Override
    public List<Shape> shapes() {
        return drawing.get();
    }
}
