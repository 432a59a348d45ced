package tutti.widget.mark;

import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import tutti.widget.Ink;

/** One person's reading: round for the client, angular for the team; and the signs of the legends. */
public enum PersonMark implements MarkShape {
    CLIENT_SAID(_ -> List.of(Strokes.disc(Ink.CLIENT))),
    CLIENT_JUDGED(line -> List.of(Ink.CLIENT.edge(Ink.PANEL.fill(new Circle(8, 8, 8 - line / 2)), line))),
    TEAM_SAID(_ -> List.of(Strokes.diamond(Ink.TEAM))),
    TEAM_JUDGED(line -> List.of(Strokes.hollowDiamond(Ink.TEAM, line))),
    /** An old reading, or a person not read yet. */
    STALE(line -> List.of(Strokes.dashedRing(Ink.UNKNOWN, line))),
    /** An old reading that is still shown on its scale. */
    CLIENT_STALE(line -> List.of(Ink.PANEL.fill(new Circle(8, 8, 8 - line / 2)), Strokes.dashedRing(Ink.CLIENT, line))),
    PLATE_SAID(_ -> List.of(plate(Ink.TEAM.fill(new Rectangle(0, 3, 16, 10))))),
    PLATE_JUDGED(_ -> List.of(plate(Ink.TEAM.outline(new Rectangle(0.75, 3.75, 14.5, 8.5), 1.5)))),
    /** The thick tick: where it must be. */
    ASKED(_ -> List.of(Ink.FG.fill(new Rectangle(6.2, 0, 3.6, 16)))),
    /** The red bar: short of it. */
    SHORT(_ -> List.of(Ink.BROKEN.fill(new Rectangle(0, 6.2, 16, 3.6))));

    private final Drawing drawing;

    PersonMark(Drawing drawing) {
        this.drawing = drawing;
    }

    public static PersonMark of(Side side, Voice voice) {
        return switch (voice) {
            case SAID -> side == Side.CLIENT ? CLIENT_SAID : TEAM_SAID;
            case JUDGED -> side == Side.CLIENT ? CLIENT_JUDGED : TEAM_JUDGED;
            case STALE -> STALE;
        };
    }

    @Override
    public Drawing drawing() {
        return drawing;
    }

    private static Rectangle plate(Rectangle plate) {
        plate.setArcWidth(5);
        plate.setArcHeight(5);
        return plate;
    }
}
