package tutti.widget.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Who can take the focus, and who stands inside whom. */
public final class Focus {
    private Focus() {
    }

    private static final Object ENTRY = new Object();

    /** Names where one begins in a screen, when that is not its first control. */
    public static void beginsAt(Node screen, Supplier<Node> entry) {
        screen.getProperties().put(ENTRY, entry);
    }

    /** Where one begins in a screen: where it says so itself, else at its first control. */
    public static Optional<Node> entry(Node screen) {
        return screen.getProperties().get(ENTRY) instanceof Supplier<?> entry && entry.get() instanceof Node node && isShown(node)
            ? Optional.of(node) : first(screen);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return node.getScene() != null;
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

    /** What stands side by side in a screen; the whole screen where nothing does. */
    public static List<Node> parts(Node screen) {
        return split(screen).map(parts -> parts.stream().flatMap(part -> parts(part).stream()).toList())
            .orElse(List.of(screen));
    }

    private static Optional<List<Node>> split(Node node) {
        if (node instanceof SideBySide pane) {
            return Optional.of(pane.getItems());
        }
        if (node instanceof DrawerPane pane) {
            return Optional.of(pane.parts());
        }
        return node instanceof Parent parent && node.isVisible()
            ? parent.getChildrenUnmodifiable().stream().flatMap(child -> split(child).stream()).findFirst()
            : Optional.empty();
    }

    /**
     * Goes to the first place in the next part that takes the focus, beginning anew at the end.
     *
     * @param by 1 for the next part, -1 for the one before
     */
    public static void step(List<Node> parts, int by) {
        Scene scene = parts.getFirst().getScene();
        int now = (int) parts.stream().takeWhile(part -> scene.getFocusOwner() == null || !isInside(scene.getFocusOwner(), part)).count();
        int from = now == parts.size() && by > 0 ? -1 : now;
        IntStream.rangeClosed(1, parts.size())
            .mapToObj(steps -> parts.get(Math.floorMod(from + steps * by, parts.size())))
            .flatMap(part -> first(part).stream())
            .findFirst()
            .ifPresent(Node::requestFocus);
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

    /** Whether the focus is somewhere in this part of the window. */
    public static boolean isIn(Node part) {
        Scene scene = part.getScene();
        return scene != null && scene.getFocusOwner() != null && isInside(scene.getFocusOwner(), part);
    }

    /** Whether a node is {@code root} or somewhere in it. */
    public static boolean isInside(Node node, Node root) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }
}
