package tutti.widget.mark;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** Where a need stands, as the client is told. */
public enum NeedMark implements MarkShape {
    TO_CONFIRM(_ -> LinkMark.UNKNOWN.shapes()),
    NOT_STARTED(line -> List.of(Strokes.ring(Ink.LINE, line))),
    IN_HAND(line -> List.of(Strokes.ring(Ink.FG, line), Strokes.halfDisc(Ink.FG, true))),
    AT_RISK(_ -> Strokes.over(Strokes.tintedTriangle(Ink.FG, Ink.PANEL), Strokes.triangleExclamation(Ink.FG))),
    DELIVERED(_ -> List.of(Strokes.disc(Ink.FG), Strokes.tick(Ink.PANEL))),
    ACCEPTED(_ -> List.of(Strokes.disc(Ink.HOLDS), Strokes.tick(Ink.ON_BROKEN)));

    private final DoubleFunction<List<Shape>> drawing;

    /** @param drawing from the width of a line in the box */
    NeedMark(DoubleFunction<List<Shape>> drawing) {
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
