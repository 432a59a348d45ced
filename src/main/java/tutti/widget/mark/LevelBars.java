package tutti.widget.mark;

import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import tutti.widget.Ink;

/** Importance, power, severity: a level of 1 to 5 as five small bars. */
public final class LevelBars extends Pane {
    static final int LEVELS = 5;
    private static final double WIDTH = 4;
    private static final double STEP = 6;
    private static final double HEIGHT = 10;

    /** @param level 1 to 5, or empty: all bars are pale */
    public LevelBars(OptionalInt level, String spoken) {
        setMinSize(STEP * LEVELS - 2, HEIGHT);
        setPrefSize(STEP * LEVELS - 2, HEIGHT);
        setMaxSize(STEP * LEVELS - 2, HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        show(level, spoken);
    }

    public void show(OptionalInt level, String spoken) {
        getChildren().clear();
        for (int i = 0; i < LEVELS; i++) {
            Rectangle bar = new Rectangle(i * STEP, 0, WIDTH, HEIGHT);
            bar.setArcWidth(2);
            bar.setArcHeight(2);
            getChildren().add((i < level.orElse(0) ? Ink.MUTED : Ink.BORDER).fill(bar));
        }
        setAccessibleText(spoken);
    }
}
