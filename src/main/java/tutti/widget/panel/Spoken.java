package tutti.widget.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What a screen reader says of a cell that is made of nodes: its own words, else those of all that is in it. */
final class Spoken {

    private Spoken() {}

    static String of(Node content) {
        List<String> parts = new ArrayList<>();
        collect(content, parts);
        return String.join(", ", parts);
    }

    private static void collect(Node node, List<String> parts) {
        if (node.getAccessibleText() != null) {
            add(node.getAccessibleText(), parts);
        } else if (node instanceof Labeled label) {
            add(label.getText(), parts);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, parts));
        }
    }

    private static void add(String words, List<String> parts) {
        if (words != null && !words.isBlank()) {
            parts.add(words);
        }
    }
}
