package tutti.team;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Id;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.ActionMark;
import tutti.widget.mark.Mark;
import tutti.widget.panel.Tables;

/**
 * The actions as cards under their states. A card is dragged to another column, or led there by Shift and the arrow keys or by
 * the letter of the state; the arrows alone go from column to column.
 */
final class ActionBoard {

    private static final double CARD = 104;
    private static final double MARK = 14;
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final ActionPlan plan;
    private final ActionMoves moves;
    private final Words words;
    private final Map<ActionState, ListView<ActionRow>> lists = new EnumMap<>(ActionState.class);
    private final Map<ActionState, VBox> columns = new EnumMap<>(ActionState.class);
    private final Map<ActionState, Label> counts = new EnumMap<>(ActionState.class);
    private final HBox root = new HBox(8);
    private List<Id<Action>> dragged = List.of();
    private boolean showing; // what is chosen because the cards came in is nobody's choice

    ActionBoard(ActionPlan plan, ActionMoves moves, Words words) {
        this.plan = plan;
        this.moves = moves;
        this.words = words;
        for (ActionState state : ActionState.values()) {
            root.getChildren().add(column(state));
        }
        root.setPadding(new Insets(12, 12, 12, 12));
        root.getStyleClass().add("window-ground");
        hearDrags();
        plan.board().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private Node column(ActionState state) {
        ListView<ActionRow> list = Tables.list(CARD, Texts.caption(words.say("team.board.nothing")), ActionCard::of);
        list.setAccessibleText(words.of(state));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ActionRow>) _ -> chosen(list));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, state));
        list.addEventHandler(KeyEvent.KEY_TYPED, key -> typed(key, state));
        Tables.onOpen(list, _ -> plan.look().set(ActionLook.LIST));
        VBox.setVgrow(list, Priority.ALWAYS);
        lists.put(state, list);
        Label count = Texts.label("", "count-pill");
        counts.put(state, count);
        VBox column = Layout.card(Layout.panelHead(new Mark(mark(state), MARK, ""), Texts.panelTitle(words.of(state)), count), list);
        column.getStyleClass().add("board-column");
        column.setPrefWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        columns.put(state, column);
        list.setOnDragDetected(_ -> drag(state));
        return column;
    }

    private static ActionMark mark(ActionState state) {
        return switch (state) {
            case TO_DO -> ActionMark.TO_DO;
            case DOING -> ActionMark.DOING;
            case BLOCKED -> ActionMark.BLOCKED;
            case DONE -> ActionMark.DONE;
            case DROPPED -> ActionMark.DROPPED;
        };
    }

    private void show(List<BoardColumn> columns) {
        boolean hasFocus = lists.values().stream().anyMatch(Node::isFocused);
        showing = true;
        columns.forEach(column -> {
            ListView<ActionRow> list = lists.get(column.state());
            if (!list.getItems().equals(column.rows())) {
                list.getItems().setAll(column.rows());
            }
            counts.get(column.state()).setText(Integer.toString(column.rows().size()));
        });
        lists.values().forEach(list -> list.getSelectionModel().clearSelection());
        showing = false;
        plan.rows().chosen().map(row -> lists.get(row.record().state())).ifPresent(list -> {
            choose(list, plan.rows().chosen().orElseThrow());
            if (hasFocus) {
                list.requestFocus(); // the focus goes with the card
            }
        });
    }

    private void choose(ListView<ActionRow> list, ActionRow wanted) {
        showing = true;
        int place = list.getItems().indexOf(wanted);
        if (place >= 0) {
            list.getSelectionModel().clearAndSelect(place);
            list.getFocusModel().focus(place);
            list.scrollTo(place);
        }
        showing = false;
    }

    /** What is chosen in one column is chosen in no other. */
    private void chosen(ListView<ActionRow> list) {
        List<ActionRow> rows = list.getSelectionModel().getSelectedItems().stream().flatMap(row -> Optional.ofNullable(row).stream()).toList();
        if (showing || rows.isEmpty()) {
            return;
        }
        showing = true;
        lists.values().stream().filter(other -> other != list).forEach(other -> other.getSelectionModel().clearSelection());
        plan.mark(rows.stream().map(ActionRow::record).toList());
        plan.rows().choose(Optional.ofNullable(list.getSelectionModel().getSelectedItem()).orElse(rows.getLast()).record());
        showing = false;
    }

    // ---- keys ----

    private void pressed(KeyEvent key, ActionState state) {
        boolean sideways = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
        if (sideways && !key.isShortcutDown() && !key.isAltDown()) {
            int place = state.ordinal() + (key.getCode() == KeyCode.LEFT ? -1 : 1);
            if (place >= 0 && place < ActionState.values().length) {
                ActionState there = ActionState.values()[place];
                if (key.isShiftDown()) {
                    lead(state, there);
                } else {
                    go(state, there);
                }
            }
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE && !key.isShortcutDown() && !key.isShiftDown()) {
            key.consume(); // the list would take it for its own selection
        }
    }

    private void typed(KeyEvent key, ActionState state) {
        String letter = key.getCharacter().toLowerCase(Locale.ROOT);
        Optional<ActionState> there = Optional.ofNullable(ActionsPane.KEYS.get(letter)).filter(other -> other != state);
        if (key.isShortcutDown() || key.isAltDown() || selected(state).isEmpty()) {
            return;
        }
        if (letter.equals("e")) {
            moves.blockOnDecision(lists.get(state));
            key.consume();
        }
        there.ifPresent(other -> {
            lead(state, other);
            key.consume();
        });
    }

    private void go(ActionState from, ActionState there) {
        ListView<ActionRow> list = lists.get(there);
        int place = Math.min(Math.max(0, lists.get(from).getSelectionModel().getSelectedIndex()), list.getItems().size() - 1);
        list.requestFocus();
        if (place >= 0) {
            list.getSelectionModel().clearAndSelect(place);
        }
    }

    private void lead(ActionState from, ActionState there) {
        moves.move(selected(from), there, columns.get(there));
    }

    private List<Id<Action>> selected(ActionState state) {
        return new ArrayList<>(lists.get(state).getSelectionModel().getSelectedItems()).stream().map(row -> row.record().id()).toList();
    }

    // ---- drag ----

    /** Heard by the whole board: cells keep such events for themselves, and the release comes to whichever column is under it. */
    private void hearDrags() {
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> columns.forEach((state, column) ->
                column.pseudoClassStateChanged(TARGET, !dragged.isEmpty() && isOver(column, event))));
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            List<Id<Action>> moved = dragged;
            dragged = List.of();
            root.setCursor(Cursor.DEFAULT);
            columns.forEach((state, column) -> {
                column.pseudoClassStateChanged(TARGET, false);
                if (isOver(column, event) && !selected(state).containsAll(moved)) {
                    moves.move(moved, state, column);
                }
            });
        });
    }

    private void drag(ActionState state) {
        dragged = selected(state);
        root.setCursor(dragged.isEmpty() ? Cursor.DEFAULT : Cursor.CLOSED_HAND);
    }

    private static boolean isOver(Node column, MouseEvent event) {
        return column.localToScene(column.getBoundsInLocal()).contains(event.getSceneX(), event.getSceneY());
    }
}
