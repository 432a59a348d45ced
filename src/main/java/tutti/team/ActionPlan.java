package tutti.team;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Id;
import tutti.workspace.RowsModel;
import tutti.workspace.Workspace;

/** The actions as a list in groups, as a board, or as everybody's load; several of them can be marked and changed at once. */
final class ActionPlan {

    private final RowsModel<ActionRow> rows;
    private final ReadOnlyObjectProperty<TeamPicture> picture;
    private final ObjectProperty<TeamTab> tab;
    private final StringProperty filter;
    private final Words words;
    private final ActionEdits edits;
    private final ObjectProperty<ActionLook> look = new SimpleObjectProperty<>(ActionLook.LIST);
    private final ObjectProperty<ActionGrouping> grouping = new SimpleObjectProperty<>(ActionGrouping.NONE);
    private final BooleanProperty troubled = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<List<ActionLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<BoardColumn>> board = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LoadRow>> load = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<Id<Action>>> marked = new ReadOnlyObjectWrapper<>(Set.of());
    private final Subscription subscription;

    /** @param tab which one is in view, and {@code filter} what its rows are narrowed to */
    ActionPlan(Workspace workspace, RowsModel<ActionRow> rows, ObjectProperty<TeamTab> tab, StringProperty filter,
               ReadOnlyObjectProperty<TeamPicture> picture, Words words) {
        this.tab = tab;
        this.filter = filter;
        this.rows = rows;
        this.picture = picture;
        this.words = words;
        edits = new ActionEdits(workspace, words);
        subscription = Subscription.combine(rows.listing().subscribe(_ -> show()), look.subscribe((_, _) -> {
                    marked.set(Set.of());
                    show();
                }),
                tab.subscribe((_, _) -> show()),
                grouping.subscribe((_, _) -> show()), troubled.subscribe((_, _) -> show()));
    }

    void close() {
        subscription.unsubscribe();
    }

    /** Only what is looked at is worked out: there may be thousands of actions. */
    private void show() {
        if (tab.get() != TeamTab.ACTIONS) {
            return;
        }
        unmarkWhatIsHidden();
        switch (look.get()) {
            case LIST -> change(lines, grouping.get().lines(shown(), picture.get(), words));
            case BOARD -> change(board, BoardColumn.all(shown()));
            case LOAD -> change(load, LoadRow.all(picture.get(), rows.all(), words));
        }
    }

    /** Nothing is changed that nobody sees. */
    private void unmarkWhatIsHidden() {
        if (!marked.get().isEmpty()) {
            Set<Id<Action>> seen = new LinkedHashSet<>();
            shown().stream().map(row -> row.record().id()).filter(marked.get()::contains).forEach(seen::add);
            if (seen.size() < marked.get().size()) {
                marked.set(seen);
            }
        }
    }

    /** Choosing another action changes no line: what is chosen stays as it is. */
    private static <L> void change(ReadOnlyObjectWrapper<List<L>> shown, List<L> next) {
        if (!shown.get().equals(next)) {
            shown.set(next);
        }
    }

    private List<ActionRow> shown() {
        List<ActionRow> all = rows.listing().get().shown();
        return troubled.get() ? all.stream().filter(ActionRow::isInTrouble).toList() : all;
    }

    ObjectProperty<ActionLook> look() {
        return look;
    }

    ObjectProperty<ActionGrouping> grouping() {
        return grouping;
    }

    /** Whether only what is late, blocked or put off again and again is shown. */
    BooleanProperty troubled() {
        return troubled;
    }

    ReadOnlyObjectProperty<List<ActionLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BoardColumn>> board() {
        return board.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<LoadRow>> load() {
        return load.getReadOnlyProperty();
    }

    RowsModel<ActionRow> rows() {
        return rows;
    }

    ActionEdits edits() {
        return edits;
    }

    /** What is chosen together with the one that is open; empty or one: the open one alone. */
    ReadOnlyObjectProperty<Set<Id<Action>>> marked() {
        return marked.getReadOnlyProperty();
    }

    void mark(Collection<Action> actions) {
        Set<Id<Action>> ids = new LinkedHashSet<>();
        actions.forEach(action -> ids.add(action.id()));
        if (!ids.equals(marked.get())) {
            marked.set(ids);
        }
    }

    /** What a key or a button acts on. */
    List<Id<Action>> touched() {
        return marked.get().size() > 1 ? List.copyOf(marked.get())
                : rows.chosen().map(row -> row.record().id()).stream().toList();
    }

    /** Leads to everything of one member. */
    void showOnly(String name) {
        filter.set(name);
        look.set(ActionLook.LIST);
    }
}
