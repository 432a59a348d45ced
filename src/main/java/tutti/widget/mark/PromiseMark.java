package tutti.widget.mark;

import java.util.List;
import tutti.widget.Ink;

/** How a promise stands. */
public enum PromiseMark implements MarkShape {
    LATE(LinkMark.BROKEN_FIRST.drawing()),
    DUE(line -> List.of(Strokes.ring(Ink.LINE, line))),
    KEPT(_ -> List.of(Strokes.disc(Ink.HOLDS), Strokes.tick(Ink.ON_BROKEN)));

    private final Drawing drawing;

    PromiseMark(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Drawing drawing() {
        return drawing;
    }
}
