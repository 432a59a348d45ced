package tutti.widget.field;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import tutti.widget.Buttons;
import tutti.widget.Icon;

/** Filters a list as one types. Esc empties it. */
public final class FilterField extends CustomTextField {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final Insets SIGN = new Insets(0, 6, 0, 8);
    private static final Insets HINT = new Insets(0, 8, 0, 6);

    /** @param keyHint "Ctrl F", or what the platform calls it */
    public FilterField(String prompt, String keyHint) {
        getStyleClass().add("filter-field");
        prompt(prompt);
        Label hint = Buttons.keyHint(keyHint);
        hint.setMinWidth(USE_PREF_SIZE);
        hint.visibleProperty().bind(textProperty().isEmpty());
        setLeft(beside(Icon.FIND.at(14, "muted"), SIGN));
        setRight(beside(hint, HINT));
        setPrefWidth(196);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    private static StackPane beside(Node node, Insets padding) {
        StackPane pane = new StackPane(node);
        pane.setAlignment(Pos.CENTER);
        pane.setPadding(padding);
        return pane;
    }

    /** None: the control's own sheet asks for colours that no theme of ours defines. */
    @Override
    public @Nullable String getUserAgentStylesheet() {
        return null;
    }

    /** Says what it filters now, where one field serves several lists. */
    public void prompt(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
    }

    public void focusField() {
        requestFocus();
        selectAll();
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
