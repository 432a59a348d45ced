package tutti.widget.mark;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** One station of a concern: done, the clock running towards it, or ahead. */
public enum StationMark implements MarkShape {
    DONE(() -> List.of(Strokes.disc(Ink.CLIENT), Strokes.tick(Ink.ON_SOLID))),
    RUNNING(() -> List.of(Strokes.ring(Ink.BROKEN), Strokes.clockHands(Ink.BROKEN))),
    AHEAD(() -> List.of(Strokes.dashedRing(Ink.UNKNOWN)));

    private final Supplier<List<Shape>> drawing;

    StationMark(Supplier<List<Shape>> drawing) {
        this.drawing = drawing;
    }

    @Override
    public List<Shape> shapes() {
        return drawing.get();
    }
}
