package tutti.team;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Person;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.mark.RaciCell;
import tutti.widget.mark.RaciLetter;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;

/** Goals and who carries them: arrows move cell by cell, the keys A, R, C and I give a letter or take it. */
final class GridView {

    private static final double ROW = 36;
    private static final double HEAD = 34;
    private static final double TWO_LINES = 34;
    private static final double ROWS_AT_LEAST_IN_VIEW = 8;
    private static final double HERE = 24;
    private static final double LETTER = 40;
    private static final double SMALL = 16;
    private static final double MARK = 14;
    private static final double EMPTY = 190;
    private static final double EDGES = 8;
    private static final double SCROLL_BAR = 14;
    private static final double LEAST_NAME = 190;
    /** Up to so many people, letters and meters have the width they are drawn in; beyond, they move together. */
    private static final int ROOMY = 7;
    private static final int MOST_IN_VIEW = 13;
    private static final double NARROW_LETTER = 30;
    private static final double METER = 64;
    private static final double NARROW_METER = 48;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;
    private final TableView<GoalRow> table = new TableView<>();
    private final Label onDates = Texts.label("", "reason", "muted");
    private final Label failings = Texts.wrapped(Texts.label("", "reason", "danger"));
    /** Which letters are those under the cursor: with many people the names are out of sight, and initials are shared. */
    private final Label here = Texts.told(Texts.reason(""));
    private final Map<TableColumn<GoalRow, ?>, Person> people = new HashMap<>();
    private final VBox root;
    private List<Person> shown = List.of();
    private boolean rulesShown;

    GridView(TeamViewModel model, Editors editors, Runnable addGoal) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        table.getStyleClass().add("tutti-table");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(words.say("team.raci.title"));
        table.setPlaceholder(new EmptyState(Icon.GOAL, words.say("team.goal.empty"), words.say("team.goal.empty.why"),
                Buttons.with(Icon.ADD, Buttons.small(Buttons.plain(words.say("team.goal"), addGoal)))));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(table, Priority.ALWAYS);
        failings.setPadding(new Insets(0, 16, 8, 16));
        here.setPadding(new Insets(0, 16, 8, 16));
        table.getFocusModel().focusedCellProperty().subscribe(_ -> tell());
        table.setAccessibleHelp(words.say("team.raci.keys"));
        root = Layout.card(head(), failings, here, table);
        failings.heightProperty().subscribe((_, _) -> size());
        columns(List.of(), true);
        model.overview().map(TeamViewModel.Overview::grid).subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private HBox head() {
        CheckBox everybody = new CheckBox(words.say("team.raci.everybody"));
        everybody.getStyleClass().add("caption");
        everybody.selectedProperty().bindBidirectional(model.everybody());
        HBox head = Layout.panelHead(Texts.panelTitle(words.say("team.raci.title")), onDates, Layout.spacer(),
                legend(RaciLetter.ACCOUNTABLE, "team.raci.legend.a"), legend(RaciLetter.RESPONSIBLE, "team.raci.legend.r"),
                Texts.label(words.say("team.raci.legend.c"), "caption", "muted"), Texts.label(words.say("team.raci.legend.i"), "caption", "muted"),
                everybody);
        head.getChildren().forEach(part -> {
            if (part instanceof Label label) {
                label.setMinWidth(Label.USE_PREF_SIZE);
            }
        });
        everybody.setMinWidth(CheckBox.USE_PREF_SIZE);
        head.setSpacing(12);
        return head;
    }

    private Node legend(RaciLetter letter, String key) {
        Label name = Texts.label(words.say(key), "caption", "muted");
        name.setMinWidth(Label.USE_PREF_SIZE);
        return Layout.row(6, RaciCell.plate(letter, SMALL, false), name);
    }

    private void columns(List<Person> wanted, boolean ruled) {
        shown = wanted;
        rulesShown = ruled;
        people.clear();
        boolean crowded = wanted.size() > ROOMY;
        double letter = crowded ? NARROW_LETTER : LETTER;
        double meter = crowded ? NARROW_METER : METER;
        NodeColumn<GoalRow> goal = new NodeColumn<GoalRow>(words.say("team.column.goal"), LEAST_NAME, GoalsPane::name).styled("edge");
        List<NodeColumn<GoalRow>> facts = List.of(
                new NodeColumn<GoalRow>(words.say("team.column.serves"), crowded ? 146 : 166, row -> GoalsPane.serves(row, words)).fixed(),
                new NodeColumn<GoalRow>(words.say("team.column.first"), 73, row -> Texts.label(row.first(), "reason", "muted")).fixed(),
                new NodeColumn<GoalRow>(words.say("team.column.forecast"), crowded ? 124 : 132, GoalsPane::forecast).fixed(),
                new NodeColumn<GoalRow>(words.say("team.column.progress"), meter + 60, row -> GoalsPane.progress(row, meter, words)).fixed());
        List<NodeColumn<GoalRow>> rules = ruled
                ? List.of(new NodeColumn<GoalRow>(words.say("team.column.rules"), crowded ? 138 : 156, this::rules).fixed()) : List.of();
        goal.setMinWidth(LEAST_NAME);
        // The goal's name takes what is left over; with more people than fit, the grid scrolls sideways instead.
        table.setColumnResizePolicy(wanted.size() > MOST_IN_VIEW ? TableView.UNCONSTRAINED_RESIZE_POLICY
                : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        List<TableColumn<GoalRow, GoalRow>> letters = wanted.stream().map(person -> letters(person, letter)).toList();
        table.getColumns().setAll(Stream.of(List.of(goal), facts, letters, rules)
                .flatMap(List::stream).toList());
    }

    private TableColumn<GoalRow, GoalRow> letters(Person person, double width) {
        TableColumn<GoalRow, GoalRow> column = new TableColumn<>();
        Label head = Texts.label(person.initials(), "strong", "reason", person instanceof Member ? "plain" : "client");
        head.setTooltip(new Tooltip(person.name()));
        head.setAccessibleText(person.name());
        head.setOnMouseClicked(_ -> model.open(person)); // what is theirs
        column.setGraphic(head);
        column.getStyleClass().addAll("centred", "narrow");
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new LetterCell(person, words, (row, who) -> model.deeds().nextLetter(row.record().id(), who)));
        people.put(column, person);
        return column;
    }

    private Node rules(GoalRow row) {
        return row.failings().isEmpty()
                ? new Mark(LinkMark.HOLDS, MARK, words.say("team.raci.holds"))
                : Layout.row(6, new Mark(LinkMark.BROKEN_FIRST, MARK, ""), twoLines(row.failings()));
    }

    /** Two rules can be broken at once: neither is cut. */
    private static Label twoLines(String words) {
        Label label = Texts.told(Texts.label(words, "reason"));
        label.setWrapText(true);
        label.setMaxHeight(TWO_LINES);
        return label;
    }

    private void show(RaciGrid grid) {
        TablePosition<?, ?> before = table.getFocusModel().getFocusedCell();
        int column = before.getColumn();
        int line = before.getRow();
        if (!grid.people().equals(shown) || grid.ruled() != rulesShown) {
            columns(grid.people(), grid.ruled());
        }
        onDates.setText(grid.onDates());
        failings.setText(grid.failings());
        failings.setVisible(!grid.failings().isEmpty());
        failings.setManaged(!grid.failings().isEmpty());
        if (!table.getItems().equals(grid.goals())) {
            table.getItems().setAll(grid.goals());
        }
        if (line >= 0 && line < grid.goals().size() && column >= 0) {
            int there = Math.min(column, table.getColumns().size() - 1);
            table.getSelectionModel().clearAndSelect(line, table.getColumns().get(there));
            table.getFocusModel().focus(line, table.getColumns().get(there));
        }
        tell();
        size();
    }

    /** In a low window it is the block below that gives way, then the page scrolls. */
    private void size() {
        int goals = table.getItems().size();
        double edges = EDGES + (isScrolled() ? SCROLL_BAR : 0);
        double rows = goals == 0 ? EMPTY : goals * ROW + edges;
        double said = (failings.isManaged() ? failings.getHeight() : 0) + (here.isManaged() ? HERE : 0);
        root.setMinHeight(HEAD * 2 + said + Math.min(rows, ROWS_AT_LEAST_IN_VIEW * ROW + edges));
        root.setPrefHeight(HEAD * 2 + said + rows);
    }

    private boolean isScrolled() {
        return shown.size() > MOST_IN_VIEW;
    }

    private void tell() {
        Optional<GoalRow> goal = Optional.ofNullable(table.getFocusModel().getFocusedItem());
        here.setText(goal.flatMap(row -> personHere().map(person -> row.of(person, words).spoken())).orElseGet(() -> words.say("team.raci.keys")));
        here.setVisible(isScrolled());
        here.setManaged(isScrolled());
    }

    private Optional<Person> personHere() {
        TableColumn<?, ?> column = table.getFocusModel().getFocusedCell().getTableColumn();
        return Optional.ofNullable(people.get(column));
    }

    // ---- keys ----

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<GoalRow> row = Optional.ofNullable(table.getFocusModel().getFocusedItem());
        Optional<Person> person = personHere();
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && person.isPresent()) {
            model.open(person.get()); // what is theirs
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            row.ifPresent(goal -> model.open(goal.record()));
            event.consume();
        } else if (row.isPresent() && person.isPresent()) {
            deed(event).ifPresent(deed -> {
                deed.accept(row.get(), person.get());
                event.consume();
            });
        } else if (event.getCode() == KeyCode.DELETE) {
            row.ifPresent(goal -> editors.drop("team.goal.delete", goal.record()));
            event.consume();
        }
    }

    private Optional<BiConsumer<GoalRow, Person>> deed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            return Optional.of((row, who) -> model.deeds().nextLetter(row.record().id(), who));
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            return Optional.of((row, who) -> model.deeds().clearLetters(row.record().id(), who));
        }
        return Stream.of(Letter.values()).filter(letter -> letter.name().equals(event.getText().toUpperCase(Locale.ROOT))).findFirst()
                .map(letter -> (row, who) -> model.deeds().toggle(row.record().id(), who, letter));
    }
}
