package tutti.widget.mark;

import java.util.List;
import tutti.widget.Ink;

/** One station of a concern: done, the clock running towards it since today or for longer, or ahead. */
public enum StationMark implements MarkShape {
    DONE(_ -> List.of(Strokes.disc(Ink.CLIENT), Strokes.tick(Ink.ON_SOLID))),
    BEGUN(line -> List.of(Strokes.ring(Ink.CLIENT, line), Strokes.clockHands(Ink.CLIENT, line))),
    RUNNING(line -> List.of(Strokes.ring(Ink.BROKEN, line), Strokes.clockHands(Ink.BROKEN, line))),
    AHEAD(line -> List.of(Strokes.dashedRing(Ink.UNKNOWN, line)));

    private final Drawing drawing;

    StationMark(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Drawing drawing() {
        return drawing;
    }
}
