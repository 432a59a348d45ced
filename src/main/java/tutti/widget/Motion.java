package tutti.widget;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** The little that moves: a fade, and none where the system, or the scene's own preference, asks for reduced motion. */
public final class Motion {
    /** How long a callout or the capture sheet takes to appear. */
    public static final Duration FLOAT = Duration.millis(120);
    /** How long a row takes to leave after its action. */
    public static final Duration LEAVE = Duration.millis(160);
    /** How long an undo stays on offer. */
    public static final Duration UNDO = Duration.seconds(6);

    private Motion() {
    }

    public static void fadeIn(Node node) {
        fade(node, FLOAT, 0, 1, () -> { });
    }

    public static void fadeOut(Node node, Duration time, Runnable gone) {
        fade(node, time, 1, 0, gone);
    }

    private static void fade(Node node, Duration time, double from, double to, Runnable after) {
        if (node.getScene() == null || node.getScene().getPreferences().isReducedMotion()) {
            node.setOpacity(1);
            after.run();
            return;
        }
        node.setOpacity(from);
        FadeTransition fade = new FadeTransition(time, node);
        fade.setToValue(to);
        fade.setOnFinished(_ -> {
            node.setOpacity(1);
            after.run();
        });
        fade.play();
    }
}
