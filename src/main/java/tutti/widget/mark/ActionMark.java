package tutti.widget.mark;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** How an action stands. */
public enum ActionMark implements MarkShape {
    TO_DO(line -> List.of(Strokes.ring(Ink.LINE, line))),
    DOING(line -> List.of(Strokes.ring(Ink.TEAM, line), Strokes.halfDisc(Ink.TEAM, true))),
    BLOCKED(line -> List.of(Strokes.ring(Ink.BROKEN, line), Strokes.bar(Ink.BROKEN, line))),
    LATE(_ -> LinkMark.BROKEN_FIRST.shapes()),
    DONE(_ -> LinkMark.HOLDS.shapes()),
    DROPPED(line -> List.of(Strokes.ring(Ink.LINE, line), Strokes.bar(Ink.LINE, line)));

    private final DoubleFunction<List<Shape>> drawing;

    /** @param drawing from the width of a line in the box */
    ActionMark(DoubleFunction<List<Shape>> drawing) {
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
