package tutti.widget.mark;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import tutti.widget.Icon;
import tutti.widget.Ink;

/** What kind of thing a line is about: its icon on a tinted disc of 24. */
public final class IconDisc extends StackPane {
    /** Whose matter it is. */
    public enum Tone {
        CLIENT(Ink.CLIENT, Ink.CLIENT_TINT, "client"),
        TEAM(Ink.TEAM, Ink.TEAM_TINT, "team"),
        NEUTRAL(Ink.BORDER, Ink.GRID, "icon"),
        DANGER(Ink.BROKEN, Ink.BROKEN_TINT, "danger"),
        /** White with a grey ring, on a timeline: over and done. */
        PAST(Ink.BORDER, Ink.PANEL, "muted");

        private final Ink edge;
        private final Ink ground;
        private final String iconClass;

        Tone(Ink edge, Ink ground, String iconClass) {
            this.edge = edge;
            this.ground = ground;
            this.iconClass = iconClass;
        }
    }

    /** @param ringed with an edge, as on a timeline */
    public IconDisc(Icon icon, Tone tone, boolean ringed) {
        Circle disc = tone.ground.fill(new Circle(ringed ? 11.5 : 12));
        if (ringed) {
            tone.edge.edge(disc, 1);
        }
        getChildren().addAll(disc, icon.at(13, tone.iconClass));
        setMinSize(24, 24);
        setPrefSize(24, 24);
        setMaxSize(24, 24);
    }
}
