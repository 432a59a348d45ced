package tutti.widget;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/** One stop for Tab in a group; the arrows go on from there. */
public final class RovingFocus {
    private static final int NOWHERE = Integer.MIN_VALUE;

    private RovingFocus() {
    }

    /** @param group in the order in which the arrows go through it */
    public static void over(List<? extends Node> group) {
        install(group, _ -> { });
        for (int i = 0; i < group.size(); i++) {
            Node node = group.get(i);
            node.setFocusTraversable(i == 0);
            node.focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    group.forEach(other -> other.setFocusTraversable(other == node));
                }
            });
        }
    }

    /** The arrows choose at once, as in a row of tabs; Tab comes to the chosen one. */
    public static void choosing(List<? extends ToggleButton> group) {
        install(group, ToggleButton::fire);
        for (ToggleButton button : group) {
            button.setFocusTraversable(button == group.getFirst());
            button.selectedProperty().addListener((_, _, selected) -> {
                if (selected) {
                    group.forEach(other -> other.setFocusTraversable(other == button));
                }
            });
        }
    }

    private static <N extends Node> void install(List<N> group, Consumer<N> reached) {
        for (int i = 0; i < group.size(); i++) {
            int place = i;
            // A filter, since toggle buttons have arrows of their own.
            group.get(i).addEventFilter(KeyEvent.KEY_PRESSED, event -> moved(group, place, event, reached));
        }
    }

    private static <N extends Node> void moved(List<N> group, int from, KeyEvent event, Consumer<N> reached) {
        int to = switch (event.getCode()) {
            case LEFT, UP -> from - 1;
            case RIGHT, DOWN -> from + 1;
            case HOME -> 0;
            case END -> group.size() - 1;
            default -> NOWHERE;
        };
        if (to == NOWHERE) {
            return;
        }
        // At its end an arrow stays: Tab leads out of the group.
        event.consume();
        int step = to < from ? -1 : 1;
        while (to >= 0 && to < group.size() && group.get(to).getScene() == null) {
            to += step; // a column that is hidden takes its head along
        }
        if (to >= 0 && to < group.size() && to != from) {
            group.get(to).requestFocus();
            reached.accept(group.get(to));
        }
    }
}
