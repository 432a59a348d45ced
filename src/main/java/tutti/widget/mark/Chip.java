package tutti.widget.mark;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import tutti.widget.Texts;

/** A field and its value in one small box; dashed while it may stay empty. */
public final class Chip extends HBox {
    /** @param name may be empty: then the value stands alone */
    public Chip(String name, String value) {
        getStyleClass().add("chip");
        if (!name.isEmpty()) {
            getChildren().add(Texts.label(name, "muted"));
        }
        if (!value.isEmpty()) {
            getChildren().add(new Label(value));
        }
        setAccessibleText((name + " " + value).strip());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** A property that is only shown: smaller and muted. */
    public static Chip quiet(String value) {
        Chip chip = new Chip("", value);
        chip.getStyleClass().add("quiet");
        return chip;
    }

    public Chip dashed() {
        getStyleClass().add("chip-dashed");
        return this;
    }

    /** Makes it reachable by Tab and opens on click, Enter or Space. */
    public Chip opening(Runnable open) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(_ -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
        return this;
    }
}
