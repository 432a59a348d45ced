package tutti.widget;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** The little that moves: a fade, and none where the system, or the scene's own preference, asks for reduced motion. */
public final class Motion {
    /** How long a callout or the capture sheet takes to appear. */
    public static final Duration FLOAT = Duration.millis(120);
    /** How long an undo stays on offer. */
    public static final Duration UNDO = Duration.seconds(6);

    private Motion() {
    }

    public static void fadeIn(Node node) {
        node.setOpacity(1);
        if (node.getScene() == null || node.getScene().getPreferences().isReducedMotion()) {
            return;
        }
        FadeTransition fade = new FadeTransition(FLOAT, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        node.setOpacity(0);
        fade.play();
    }
}
