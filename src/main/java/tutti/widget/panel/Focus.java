package tutti.widget.panel;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Who can take the focus, and who stands inside whom. */
public final class Focus {
    private Focus() {
    }

    /** The first node inside that takes the focus. */
    public static Optional<Node> first(Node root) {
        if (!root.isVisible() || root.isDisabled()) {
            return Optional.empty();
        }
        if (root.isFocusTraversable()) {
            return Optional.of(root);
        }
        return root instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
            : Optional.empty();
    }

    /** The node itself if it takes the focus by Tab, else the nearest around it that does, else itself. */
    static Node around(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isFocusTraversable()) {
                return at;
            }
        }
        return node;
    }

    static boolean isInside(Node node, Node root) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }
}
