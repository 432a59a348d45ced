package tutti.harmony;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import tutti.widget.panel.Focus;

/**
 * The keys of a list whose rows have buttons: up and down choose a row, Space presses its first button, Right goes in among
 * the buttons, and Left or Esc back out. Tab comes only to the buttons of the chosen row.
 */
final class RowKeys<T> {

    /** How much of what came before stays in sight when the list has to go on. */
    private static final int ROWS_BEFORE = 2;

    private final ListView<T> list;
    private final Predicate<T> isRow;

    /** @param isRow whether a line can be chosen: a heading cannot */
    RowKeys(ListView<T> list, Predicate<T> isRow) {
        this.list = list;
        this.isRow = isRow;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().getSelectedIndex() < 0) {
                next(-1, 1).ifPresent(list.getSelectionModel()::select);
            }
        });
    }

    /** Only the chosen row's buttons are on the way of Tab. */
    void drawn(ListCell<T> cell, List<? extends Node> buttons) {
        buttons.forEach(button -> button.focusTraversableProperty().bind(cell.selectedProperty()));
    }

    /** Shows other lines; who was in the list stays at the place they were at. */
    void show(List<T> lines) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean inside = Focus.isIn(list);
        list.getItems().setAll(lines);
        list.getSelectionModel().clearSelection();
        if (at >= 0) {
            next(Math.min(at, lines.size()) - 1, 1).or(() -> next(Math.min(at, lines.size()), -1)).ifPresent(list.getSelectionModel()::select);
        }
        if (inside) {
            list.requestFocus();
        }
    }

    private Optional<Integer> next(int from, int step) {
        return IntStream.iterate(from + step, at -> at >= 0 && at < list.getItems().size(), at -> at + step).boxed()
                .filter(at -> isRow.test(list.getItems().get(at))).findFirst();
    }

    private void pressed(KeyEvent key) {
        boolean onButton = key.getTarget() instanceof Button;
        boolean done = switch (key.getCode()) {
            case UP -> choose(-1, onButton);
            case DOWN -> choose(1, onButton);
            case RIGHT -> beside(key, 1);
            case LEFT -> onButton && beside(key, -1);
            case ESCAPE -> onButton && out();
            case SPACE -> !onButton && press();
            default -> false;
        };
        if (done) {
            key.consume();
        }
    }

    private boolean choose(int step, boolean onButton) {
        Optional<Integer> next = next(list.getSelectionModel().getSelectedIndex(), step);
        next.ifPresent(at -> {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            if (!isInSight(at)) {
                list.scrollTo(step < 0 ? at : Math.max(0, at - ROWS_BEFORE));
            }
            list.layout();
            if (onButton) {
                buttons().stream().findFirst().ifPresentOrElse(Node::requestFocus, list::requestFocus);
            }
        });
        return next.isPresent();
    }

    private boolean isInSight(int at) {
        return list.lookupAll(".list-cell").stream().anyMatch(cell -> cell instanceof ListCell<?> row && !row.isEmpty() && row.getIndex() == at
                && row.getBoundsInParent().getMinY() >= 0 && row.localToScene(0, row.getHeight()).getY() <= list.localToScene(0, list.getHeight()).getY());
    }

    private boolean beside(KeyEvent key, int step) {
        List<Button> buttons = buttons();
        int to = key.getTarget() instanceof Button button ? buttons.indexOf(button) + step : 0;
        if (to < 0) {
            return out();
        }
        if (to < buttons.size()) {
            buttons.get(to).requestFocus();
        }
        return true;
    }

    private boolean out() {
        list.requestFocus();
        return true;
    }

    private boolean press() {
        buttons().stream().findFirst().ifPresent(Button::fire);
        return true;
    }

    private List<Button> buttons() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        return list.lookupAll(".list-cell").stream().filter(cell -> cell instanceof ListCell<?> row && !row.isEmpty() && row.getIndex() == chosen)
                .flatMap(cell -> cell.lookupAll(".button").stream()).filter(Button.class::isInstance).map(Button.class::cast).toList();
    }
}
