package tutti.widget.mark;

import java.util.List;
import tutti.widget.Ink;

/** Where a need stands, as the client is told. */
public enum NeedMark implements MarkShape {
    TO_CONFIRM(LinkMark.UNKNOWN.drawing()),
    NOT_STARTED(line -> List.of(Strokes.ring(Ink.LINE, line))),
    IN_HAND(line -> List.of(Strokes.ring(Ink.FG, line), Strokes.halfDisc(Ink.FG, true))),
    AT_RISK(_ -> Strokes.over(Strokes.tintedTriangle(Ink.FG, Ink.PANEL), Strokes.triangleExclamation(Ink.FG))),
    DELIVERED(_ -> List.of(Strokes.disc(Ink.FG), Strokes.tick(Ink.PANEL))),
    ACCEPTED(_ -> List.of(Strokes.disc(Ink.HOLDS), Strokes.tick(Ink.ON_BROKEN)));

    private final Drawing drawing;

    NeedMark(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Drawing drawing() {
        return drawing;
    }
}
