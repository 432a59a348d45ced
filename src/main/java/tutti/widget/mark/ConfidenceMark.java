package tutti.widget.mark;

import java.util.List;
import tutti.widget.Ink;

/** The five levels of delivery confidence; small, also the client’s own verdict. */
public enum ConfidenceMark implements MarkShape {
    GREEN(_ -> List.of(Strokes.ring(Ink.HOLDS), Strokes.tick(Ink.HOLDS))),
    AMBER_GREEN(_ -> List.of(Strokes.tintedTriangle(Ink.HOLDS, Ink.PANEL), Strokes.triangleTick(Ink.HOLDS))),
    AMBER(_ -> Strokes.over(Strokes.tintedTriangle(Ink.AMBER, Ink.AMBER_TINT), Strokes.triangleExclamation(Ink.AMBER))),
    AMBER_RED(_ -> Strokes.over(Strokes.triangle(Ink.BROKEN), Strokes.triangleExclamation(Ink.ON_BROKEN))),
    RED(_ -> Strokes.over(Strokes.octagon(Ink.BROKEN), Strokes.cross(Ink.ON_BROKEN)));

    private final Drawing drawing;

    ConfidenceMark(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Drawing drawing() {
        return drawing;
    }
}
