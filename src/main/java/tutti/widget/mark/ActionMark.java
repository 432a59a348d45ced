package tutti.widget.mark;

import java.util.List;
import tutti.widget.Ink;

/** How an action stands. */
public enum ActionMark implements MarkShape {
    TO_DO(line -> List.of(Strokes.ring(Ink.LINE, line))),
    DOING(line -> List.of(Strokes.ring(Ink.TEAM, line), Strokes.halfDisc(Ink.TEAM, true))),
    BLOCKED(line -> List.of(Strokes.ring(Ink.BROKEN, line), Strokes.bar(Ink.BROKEN, line))),
    LATE(LinkMark.BROKEN_FIRST.drawing()),
    DONE(LinkMark.HOLDS.drawing()),
    DROPPED(line -> List.of(Strokes.ring(Ink.LINE, line), Strokes.bar(Ink.LINE, line)));

    private final Drawing drawing;

    ActionMark(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Drawing drawing() {
        return drawing;
    }
}
