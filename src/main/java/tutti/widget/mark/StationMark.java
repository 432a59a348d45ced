package tutti.widget.mark;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** One station of a concern: done, the clock running towards it, or ahead. */
public enum StationMark implements MarkShape {
    DONE(_ -> List.of(Strokes.disc(Ink.CLIENT), Strokes.tick(Ink.ON_SOLID))),
    RUNNING(line -> List.of(Strokes.ring(Ink.BROKEN, line), Strokes.clockHands(Ink.BROKEN, line))),
    AHEAD(line -> List.of(Strokes.dashedRing(Ink.UNKNOWN, line)));

    private final DoubleFunction<List<Shape>> drawing;

    /** @param drawing from the width of a line in the box */
    StationMark(DoubleFunction<List<Shape>> drawing) {
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
