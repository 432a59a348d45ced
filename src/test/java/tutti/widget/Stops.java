package tutti.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** Where the Tab key and the arrows come to on a screen, and which of these places say nothing to who cannot see them. */
public final class Stops {

    private Stops() {
    }

    /** @return the mute ones, each with the names of what it stands in; empty when every stop says what it is */
    public static List<String> mute(Parent root) {
        List<String> mute = new ArrayList<>();
        collect(root, mute);
        return mute;
    }

    private static void collect(Node node, List<String> mute) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && name(node).isBlank()) {
            mute.add(path(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, mute));
        }
    }

    private static String name(Node node) {
        List<String> names = new ArrayList<>();
        names.add(node.getAccessibleText());
        if (node instanceof Labeled labeled) {
            names.add(labeled.getText());
        }
        if (node instanceof TextInputControl input) {
            names.add(input.getPromptText());
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
            names.add(label.getText());
        }
        return String.join("", names.stream().filter(name -> name != null).toList());
    }

    private static String path(Node node) {
        List<String> names = new ArrayList<>();
        for (Node up = node; up != null && names.size() < 6; up = up.getParent()) {
            names.add(up.getClass().getSimpleName() + up.getStyleClass());
        }
        return String.join(" < ", names);
    }
}
