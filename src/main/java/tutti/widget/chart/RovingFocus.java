package tutti.widget.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** One stop for Tab in a group of marks; the arrows go on from there. */
final class RovingFocus {
    private RovingFocus() {
    }

    static void over(List<? extends Node> group) {
        for (int i = 0; i < group.size(); i++) {
            Node node = group.get(i);
            node.setFocusTraversable(i == 0);
            int place = i;
            node.addEventHandler(KeyEvent.KEY_PRESSED, event -> moved(group, place, event));
            node.focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    group.forEach(other -> other.setFocusTraversable(other == node));
                }
            });
        }
    }

    private static void moved(List<? extends Node> group, int from, KeyEvent event) {
        int to = switch (event.getCode()) {
            case LEFT, UP -> from - 1;
            case RIGHT, DOWN -> from + 1;
            case HOME -> 0;
            case END -> group.size() - 1;
            default -> -1;
        };
        if (to >= 0 && to < group.size()) {
            group.get(to).requestFocus();
            event.consume();
        }
    }
}
