package tutti.widget.mark;

import java.util.List;
import tutti.widget.Ink;

/** How a link of a need stands. */
public enum LinkMark implements MarkShape {
    /** Thin ring with a tick: quiet. */
    HOLDS(_ -> List.of(Strokes.ring(Ink.HOLDS), Strokes.tick(Ink.HOLDS))),
    /** Solid red square: the verdict. */
    BROKEN_FIRST(_ -> Strokes.over(Strokes.square(Ink.BROKEN), Strokes.exclamation(Ink.ON_BROKEN))),
    /** Outlined grey square: it recedes, because it is mended later. */
    BROKEN_LATER(_ -> Strokes.over(Strokes.squareEdge(Ink.LINE), Strokes.lightExclamation(Ink.MUTED))),
    UNKNOWN(_ -> Strokes.over(Strokes.dashedRing(Ink.UNKNOWN), Strokes.question(Ink.UNKNOWN))),
    /** A link that has nothing to say yet, in a list that is still empty. */
    BLANK(_ -> List.of(Strokes.dashedRing(Ink.LINE)));

    private final Drawing drawing;

    LinkMark(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Drawing drawing() {
        return drawing;
    }
}
