package tutti.team;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Id;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Mark;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** The actions in groups. Several can be chosen; the last one chosen is open beside the list. */
final class ActionList {

    private static final double ROW = 38;
    private static final double MARK = 14;

    private final ActionPlan plan;
    private final Words words;
    private final TableView<ActionLine> table;
    private boolean showing; // what is chosen because the lines came in is nobody's choice

    ActionList(ActionPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
        table = Tables.table(ROW, new EmptyState(Icon.ACTION, words.say("team.action.empty"), words.say("team.action.empty.why")),
                new NodeColumn<ActionLine>("", 34, this::mark).fixed(),
                new NodeColumn<>(words.say("team.column.action"), 320, this::what),
                new NodeColumn<>(words.say("team.column.owner"), 124, this::owner),
                new NodeColumn<ActionLine>(words.say("team.column.when"), 190, this::when).styled("right"));
        table.setAccessibleText(words.say("team.tab.actions"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> new GroupedRow());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ActionLine>) _ -> chosen());
        table.getSelectionModel().selectedItemProperty().subscribe((_, _) -> chosen());
        // The table would take the space bar for its own selection.
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE && !key.isShortcutDown() && !key.isShiftDown()) {
                key.consume();
            }
        });
        plan.lines().subscribe(this::show);
        plan.rows().listing().subscribe(_ -> follow());
    }

    TableView<ActionLine> table() {
        return table;
    }

    private void show(List<ActionLine> lines) {
        showing = true;
        Set<Id<Action>> marked = new HashSet<>(plan.marked().get());
        if (!table.getItems().equals(lines)) {
            table.getItems().setAll(lines);
        }
        if (marked.size() > 1) {
            int[] places = IntStream.range(0, lines.size()).filter(place -> row(lines.get(place)).filter(row -> marked.contains(row.record().id())).isPresent()).toArray();
            table.getSelectionModel().clearSelection();
            if (places.length > 0) {
                table.getSelectionModel().selectIndices(places[0], places);
            }
        }
        showing = false;
        follow();
    }

    /** The record that is open is the one that is chosen here. */
    private void follow() {
        if (showing || plan.marked().get().size() > 1) {
            return;
        }
        showing = true;
        plan.rows().chosen().ifPresentOrElse(this::select, table.getSelectionModel()::clearSelection);
        showing = false;
    }

    private void select(ActionRow wanted) {
        List<ActionLine> lines = table.getItems();
        ActionLine now = table.getSelectionModel().getSelectedItem();
        if (now != null && row(now).filter(row -> row.record().id().equals(wanted.record().id())).isPresent()
                && table.getSelectionModel().getSelectedIndices().size() == 1) {
            return; // the same action may stand in several groups
        }
        IntStream.range(0, lines.size()).filter(place -> row(lines.get(place)).filter(wanted::equals).isPresent()).findFirst()
                .ifPresentOrElse(place -> {
                    table.getSelectionModel().clearAndSelect(place);
                    bringIntoView(place);
                }, table.getSelectionModel()::clearSelection);
    }

    /** A list that was put in other groups would show others than the one that is open. */
    private void bringIntoView(int place) {
        boolean isInView = table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && place >= flow.getFirstVisibleCell().getIndex() && place <= flow.getLastVisibleCell().getIndex();
        if (!isInView) {
            table.scrollTo(place);
        }
    }

    private void chosen() {
        if (showing) {
            return;
        }
        Set<Action> actions = new LinkedHashSet<>();
        table.getSelectionModel().getSelectedItems().forEach(line -> {
            if (line != null) {
                row(line).ifPresent(row -> actions.add(row.record()));
            }
        });
        plan.mark(actions);
        ActionLine last = table.getSelectionModel().getSelectedItem();
        if (last != null) {
            row(last).ifPresent(row -> plan.rows().choose(row.record()));
        }
    }

    private static Optional<ActionRow> row(ActionLine line) {
        return switch (line) {
            case ActionLine.Head _ -> Optional.empty();
            case ActionLine.Of of -> Optional.of(of.row());
        };
    }

    private Node mark(ActionLine line) {
        return switch (line) {
            case ActionLine.Head _ -> Texts.caption("");
            case ActionLine.Of of -> new Mark(of.row().mark(), MARK, of.row().state());
        };
    }

    private Node what(ActionLine line) {
        return switch (line) {
            case ActionLine.Head head -> Texts.told(Texts.label(head.name(), "body", "strong"));
            case ActionLine.Of(ActionRow row) -> {
                String works = row.unserved() ? words.say("team.no-need") : row.works();
                yield Layout.twoLines(Texts.told(Texts.label(row.record().what(), "body", row.isOpen() ? "plain" : "muted")),
                        Texts.told(Texts.label(works, "caption", row.unserved() && row.isOpen() ? "danger" : "muted")));
            }
        };
    }

    private Node owner(ActionLine line) {
        return switch (line) {
            case ActionLine.Head head -> Texts.label(head.count(), "reason", "muted");
            case ActionLine.Of(ActionRow row) -> Texts.told(Texts.label(row.owner(), "reason"));
        };
    }

    private Node when(ActionLine line) {
        return switch (line) {
            case ActionLine.Head head -> Texts.label(head.trouble(), "reason", "danger", "strong");
            case ActionLine.Of(ActionRow row) -> {
                Node day = Texts.told(Texts.label(row.when(), row.tone().styles("reason")));
                yield row.slip().isEmpty() || !row.isOpen() ? day : right(day, Texts.told(Texts.label(row.slip(), "caption", row.slipsOften() ? "danger" : "muted")));
            }
        };
    }

    private static Node right(Node day, Node slip) {
        VBox lines = Layout.twoLines(day, slip);
        lines.setAlignment(Pos.CENTER_RIGHT);
        return lines;
    }

    /** The name of a group stands on a ground of its own. */
    private static final class GroupedRow extends TableRow<ActionLine> {

        @Override
        protected void updateItem(ActionLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean isHead = !empty && line instanceof ActionLine.Head;
            if (isHead != getStyleClass().contains("group-row")) {
                if (isHead) {
                    getStyleClass().add("group-row");
                } else {
                    getStyleClass().remove("group-row");
                }
            }
        }
    }
}
