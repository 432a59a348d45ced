package tutti.widget.field;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tutti.widget.Buttons;
import tutti.widget.Icon;

/** Filters a list as one types. Esc empties it. */
public final class FilterField extends HBox {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final TextField text = new TextField();

    /** @param keyHint "Ctrl F", or what the platform calls it */
    public FilterField(String prompt, String keyHint) {
        getStyleClass().add("filter-field");
        prompt(prompt);
        setHgrow(text, Priority.ALWAYS);
        Label hint = Buttons.keyHint(keyHint);
        hint.setMinWidth(USE_PREF_SIZE);
        hint.visibleProperty().bind(text.textProperty().isEmpty());
        getChildren().addAll(Icon.FIND.at(14, "muted"), text, hint);
        setPrefWidth(196);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                event.consume();
            }
        });
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    /** Says what it filters now, where one field serves several lists. */
    public final void prompt(String prompt) {
        text.setPromptText(prompt);
        text.setAccessibleText(prompt);
    }

    public void focusField() {
        text.requestFocus();
        text.selectAll();
    }

    /** Lets Ctrl+F come here from anywhere inside the pane. */
    public FilterField servingAll(Node pane) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                focusField();
                event.consume();
            }
        });
        return this;
    }
}
