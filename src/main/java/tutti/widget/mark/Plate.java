package tutti.widget.mark;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.Texts;

/** A team member as a plate with initials: solid when they said it, outlined when it was judged. */
public final class Plate extends StackPane {
    public static final double WIDTH = 20;
    public static final double HEIGHT = 14;

    public Plate(String initials, Voice voice) {
        Rectangle ground = new Rectangle(0.5, 0.5, WIDTH - 1, HEIGHT - 1);
        ground.setArcWidth(5);
        ground.setArcHeight(5);
        Text letters = Texts.text(initials, "initials", voice == Voice.SAID ? "on-solid" : "team");
        if (voice == Voice.SAID) {
            getChildren().addAll(Ink.TEAM.edge(Ink.TEAM.fill(ground), 1), letters);
        } else {
            getChildren().addAll(Ink.TEAM.edge(Ink.PANEL.fill(ground), 1), letters);
        }
        if (voice == Voice.STALE) {
            ground.getStrokeDashArray().setAll(2.0, 2.0);
        }
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleText(initials);
    }
}
