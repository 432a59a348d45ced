package tutti.widget.field;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import tutti.widget.Texts;
import tutti.widget.mark.LevelBars;

/** A level of 1 to 5: five bars to click, or the keys 1 to 5, the arrows, and Delete for none. */
public final class LevelPicker extends HBox {
    private final List<String> levels;
    private final String none;
    private final Consumer<OptionalInt> commit;
    private final LevelBars bars = new LevelBars(OptionalInt.empty(), "");
    private final Label word = Texts.reason("");
    private OptionalInt level = OptionalInt.empty();

    /**
     * @param levels what each of the five levels is called, the lowest first
     * @param none   shown while there is no level
     */
    public LevelPicker(List<String> levels, String none, Consumer<OptionalInt> commit) {
        this.levels = List.copyOf(levels);
        this.none = none;
        this.commit = commit;
        getStyleClass().add("level-picker");
        getChildren().addAll(bars, word);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setLevel(OptionalInt.empty());
    }

    public void setLevel(OptionalInt shown) {
        level = shown;
        String name = shown.isPresent() ? levels.get(shown.getAsInt() - 1) : none;
        bars.show(shown, "");
        word.setText(name);
        setAccessibleText(name);
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        double x = bars.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        int hit = (int) Math.ceil(x / (bars.getWidth() / levels.size()));
        if (hit >= 1 && hit <= levels.size()) {
            choose(OptionalInt.of(hit));
        }
    }

    private void pressed(KeyEvent event) {
        int now = level.orElse(0);
        switch (event.getCode()) {
            case RIGHT, UP -> choose(OptionalInt.of(Math.min(levels.size(), now + 1)));
            case LEFT, DOWN -> choose(OptionalInt.of(Math.max(1, now - 1)));
            case DELETE, BACK_SPACE -> choose(OptionalInt.empty());
            default -> {
                int typed = event.getText().length() == 1 ? event.getText().charAt(0) - '0' : 0;
                if (typed < 1 || typed > levels.size() || event.isShortcutDown()) {
                    return;
                }
                choose(OptionalInt.of(typed));
            }
        }
        event.consume();
    }

    private void choose(OptionalInt chosen) {
        if (!chosen.equals(level)) {
            setLevel(chosen);
            commit.accept(chosen);
        }
    }
}
