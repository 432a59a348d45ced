package tutti.widget.field;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import tutti.widget.Icon;

/** What is to be said about the field above; takes no room while there is nothing. */
public final class InlineMessage extends Label {
    public InlineMessage() {
        getStyleClass().add("inline-message");
        setAccessibleRole(AccessibleRole.TEXT);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        clear();
    }

    public void info(String words) {
        say(words, Icon.INFO, "muted");
    }

    public void warn(String words) {
        say(words, Icon.INFO, "warning");
    }

    public void error(String words) {
        say(words, Icon.ERROR, "danger");
    }

    public void clear() {
        setText("");
        setGraphic(null);
        setVisible(false);
    }

    private void say(String words, Icon icon, String tone) {
        getStyleClass().removeAll("muted", "warning", "danger");
        getStyleClass().add(tone);
        setText(words);
        setGraphic(icon.at(13, tone));
        setVisible(true);
    }
}
