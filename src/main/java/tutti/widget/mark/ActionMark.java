package tutti.widget.mark;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** How an action stands. */
public enum ActionMark implements MarkShape {
    TO_DO(() -> List.of(Strokes.ring(Ink.LINE))),
    DOING(() -> List.of(Strokes.ring(Ink.TEAM), Strokes.halfDisc(Ink.TEAM, true))),
    BLOCKED(() -> List.of(Strokes.ring(Ink.BROKEN), Strokes.bar(Ink.BROKEN))),
    LATE(LinkMark.BROKEN_FIRST::shapes),
    DONE(LinkMark.HOLDS::shapes),
    DROPPED(() -> List.of(Strokes.ring(Ink.LINE), Strokes.bar(Ink.LINE)));

    private final Supplier<List<Shape>> drawing;

    ActionMark(Supplier<List<Shape>> drawing) {
        this.drawing = drawing;
    }

    @Override
    public List<Shape> shapes() {
        return drawing.get();
    }
}
