package tutti.harmony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.Thing;
import tutti.model.measure.Harmony;
import tutti.model.measure.Link;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.panel.Callout;
import tutti.widget.panel.MadeOf;

/** The five links of every need as a grid: arrows move cell by cell, Enter opens the explanation. */
final class MatrixView {

    private static final double ROW = 38;
    private static final int LINKS_FROM = 2;
    private static final double LEGEND_MARK = 12;
    private static final double COUNT_MARK = 10;
    private static final int NAMED_IN_FOOT = 2;
    private static final double IMPORTANCE_WIDTH = 54;
    private static final double EDGES = 12;
    private static final double LINK_WIDTH = 96;
    /** As wide as the question that each link asks. */
    private static final double ASKING_WIDTH = 116;
    private static final double QUESTION_HEIGHT = 44;

    private static final PseudoClass EXPLAINING = PseudoClass.getPseudoClass("explaining");

    private final HarmonyViewModel harmony;
    private final MatrixViewModel model;
    private final Words words;
    private final ExplanationView explanations;
    private final TableView<MatrixRow> table = new TableView<>();
    private final FlowPane sentence = new FlowPane();
    private final HBox footer = Layout.row(4);
    private final List<HBox> counts = new ArrayList<>();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final VBox root;
    private Optional<Callout> callout = Optional.empty();

    MatrixView(HarmonyViewModel harmony, Words words, ErrandAsker asker) {
        this.harmony = harmony;
        this.model = harmony.matrix();
        this.words = words;
        this.explanations = new ExplanationView(model, asker, words, this::closeCallout, this::focusedNode, this::showThread);
        columns();
        table.getStyleClass().addAll("tutti-table", "matrix");
        table.setFixedCellSize(ROW);
        table.setRowFactory(_ -> new MatrixCells.Row());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(words.say("harmony.matrix.spoken"));
        table.setPlaceholder(new MatrixEmptyView(words, ASKING_WIDTH, model::openSample).root());
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
                key.consume();
            }
        });
        footer.getStyleClass().add("panel-foot");
        footer.setPadding(new Insets(6, 16, 6, 16));
        root = Layout.card(head(), table, footer);
        VBox.setVgrow(table, Priority.ALWAYS);
        shownWhen(sentence, model.privacy().not());
        shownWhen(footer, model.privacy().not().and(asking.not()));
        model.rows().subscribe(this::show);
        model.harmony().subscribe((_, _) -> show(model.rows().get()));
    }

    VBox root() {
        return root;
    }

    private HBox head() {
        Label title = whole(Texts.panelTitle(words.say("harmony.matrix.title")));
        Label how = Texts.label(words.say("harmony.matrix.empty.how"), "reason", "muted");
        shownWhen(how, asking);
        HBox marks = Layout.row(10, legend(LinkMark.HOLDS), legend(LinkMark.BROKEN_FIRST), legend(LinkMark.BROKEN_LATER), legend(LinkMark.UNKNOWN));
        shownWhen(marks, asking.not());
        HBox legend = Layout.row(0, how, marks);
        legend.setMinWidth(HBox.USE_PREF_SIZE);
        sentence.setAlignment(Pos.CENTER_LEFT);
        HBox head = Layout.styled(new GivingWay(legend, sentence, title, sentence, legend), "panel-head");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        // The sentence says what is so; the legend only what the marks mean, and each mark says that itself.
        return head;
    }

    private Node legend(LinkMark mark) {
        return Layout.row(4, new Mark(mark, LEGEND_MARK, ""),
                Texts.label(words.say("harmony.mark." + mark.name().toLowerCase(java.util.Locale.ROOT)), "caption", "muted"));
    }

    private static void shownWhen(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Goes on in the grid, at the cell that was left. */
    void enter() {
        table.requestFocus();
    }

    /** Where one begins on this screen. */
    Node grid() {
        return table;
    }

    private void columns() {
        Label rank = Texts.label(words.say("harmony.matrix.importance"), "strong", "reason");
        TableColumn<MatrixRow, MatrixRow> importance = column(IMPORTANCE_WIDTH, rank);
        importance.setCellFactory(_ -> new MatrixCells.Importance(words));
        importance.getStyleClass().add("edge");
        importance.visibleProperty().bind(model.privacy().not().and(asking.not()));
        TableColumn<MatrixRow, MatrixRow> need = column(0, Layout.column(0,
                Texts.label(words.say("harmony.matrix.need"), "strong", "reason"),
                Texts.label(words.say("harmony.matrix.need.words"), "caption", "muted")));
        asking.subscribe(first -> {
            need.getStyleClass().remove("edge");
            if (first) {
                need.getStyleClass().add("edge");
            }
        });
        need.setCellFactory(_ -> new MatrixCells.Words(this::openChosen));
        NumberBinding links = Bindings.when(model.privacy()).then(LINK_WIDTH).otherwise(Bindings.when(asking)
                .then(Link.values().length * ASKING_WIDTH).otherwise(IMPORTANCE_WIDTH + Link.values().length * LINK_WIDTH));
        need.prefWidthProperty().bind(table.widthProperty().subtract(links).subtract(Bindings.when(asking).then(2).otherwise(EDGES)));
        table.getColumns().add(importance);
        table.getColumns().add(need);
        for (Link link : Link.values()) {
            HBox count = Layout.row(5);
            counts.add(count);
            TableColumn<MatrixRow, MatrixRow> column = column(LINK_WIDTH,
                    Layout.column(2, Texts.label(words.of(link), "strong", "reason"), count, question(link)));
            column.prefWidthProperty().bind(Bindings.when(asking).then(ASKING_WIDTH).otherwise(LINK_WIDTH));
            column.setCellFactory(_ -> new MatrixCells.LinkCell(link, this::openChosen));
            if (link != Link.LISTENING) { // the others tell of the team, and of how satisfied they are
                column.visibleProperty().bind(model.privacy().not());
            }
            table.getColumns().add(column);
        }
    }

    private Label question(Link link) {
        Label question = Texts.wrapped(Texts.label(words.say("harmony.link.asks." + link.name()), "caption", "muted"));
        question.setPrefSize(ASKING_WIDTH - EDGES, QUESTION_HEIGHT);
        question.setMinHeight(QUESTION_HEIGHT);
        question.setAlignment(Pos.TOP_LEFT);
        shownWhen(question, asking);
        return question;
    }

    private static TableColumn<MatrixRow, MatrixRow> column(double width, Node head) {
        TableColumn<MatrixRow, MatrixRow> column = new TableColumn<>();
        column.setGraphic(head);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private void show(List<MatrixRow> rows) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        Optional<Id<Need>> need = focused.getRow() >= 0 && focused.getRow() < table.getItems().size()
                ? Optional.of(table.getItems().get(focused.getRow()).need()) : Optional.empty();
        table.getItems().setAll(rows);
        // An importance moves a need to another row: who is on it goes along.
        int row = need.map(id -> rows.stream().map(MatrixRow::need).toList().indexOf(id)).filter(at -> at >= 0).orElse(focused.getRow());
        if (row >= 0 && row < rows.size()) {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(Math.max(0, focused.getColumn())));
        }
        Harmony harmony = model.harmony().get();
        asking.set(harmony.needs().isEmpty());
        table.getStyleClass().remove("asking");
        if (asking.get()) {
            table.getStyleClass().add("asking");
        }
        showSentence(harmony);
        for (Link link : Link.values()) {
            showCounts(counts.get(link.ordinal()), link, harmony.column(link));
        }
        showFooter(harmony);
    }

    private void showSentence(Harmony harmony) {
        sentence.getChildren().setAll(Texts.label(words.say("harmony.matrix.count", harmony.needs().size()), "strong", "body"));
        if (harmony.needs().isEmpty()) {
            return;
        }
        String before = " ";
        for (MatrixViewModel.BucketCount count : model.buckets()) {
            Hyperlink link = Layout.styled(Buttons.link(count.text(), () -> model.filter().set(
                    model.filter().get().equals(Optional.of(count.bucket())) ? Optional.empty() : Optional.of(count.bucket()))), "sentence-link");
            if (model.filter().get().equals(Optional.of(count.bucket()))) {
                link.getStyleClass().add("chosen");
            }
            sentence.getChildren().addAll(new Label(before), link);
            before = ", ";
        }
        model.filter().get().ifPresent(bucket -> sentence.getChildren().addAll(new Label("  "),
                Buttons.link(words.say("harmony.matrix.all"), () -> model.filter().set(Optional.empty()))));
    }

    private void showCounts(HBox box, Link link, Harmony.Column column) {
        box.getChildren().clear();
        count(box, link, LinkMark.BROKEN_FIRST, column.first());
        count(box, link, LinkMark.BROKEN_LATER, column.later());
        count(box, link, LinkMark.UNKNOWN, column.unknown());
    }

    private void count(HBox box, Link link, LinkMark mark, List<Id<Need>> needs) {
        if (!needs.isEmpty()) {
            String title = words.say("harmony.figure.needs", words.of(link), words.say("harmony.mark." + mark.name().toLowerCase(java.util.Locale.ROOT)));
            Hyperlink count = MadeOf.figure(Integer.toString(needs.size()), title, () -> model.behind(link, needs), words);
            count.setGraphic(new Mark(mark, COUNT_MARK, ""));
            count.setGraphicTextGap(2);
            box.getChildren().add(Layout.styled(count, "caption", "muted"));
        }
    }

    private void showFooter(Harmony harmony) {
        HBox serving = Layout.row(4, Icon.LINK.at(14, "muted"), whole(Texts.label(words.say("harmony.foot.serving"), "strong", "reason")),
                otherWay(words.say("harmony.foot.serving.count", harmony.goalsForNothing().size(), harmony.actionsForNothing().size())));
        List<Thing> idle = Stream.<Thing>concat(harmony.goalsForNothing().stream(), harmony.actionsForNothing().stream()).toList();
        idle.stream().limit(NAMED_IN_FOOT).forEach(thing -> serving.getChildren().add(link(thing.title(), Kind.of(thing), thing.id())));
        if (idle.size() > NAMED_IN_FOOT) {
            serving.getChildren().add(otherWay(words.say("harmony.foot.more", idle.size() - NAMED_IN_FOOT)));
        }
        HBox overkill = Layout.row(4);
        if (harmony.overkill().isEmpty()) {
            overkill.getChildren().add(otherWay(words.say("harmony.foot.work")));
        }
        harmony.overkill().stream().limit(1).forEach(much -> overkill.getChildren().addAll(
                otherWay(words.say("harmony.foot.overkill")),
                link(much.need().words(), Kind.NEED, much.need().id()),
                MadeOf.figure(words.say("harmony.foot.overkill.count", much.need().importance().map(level -> level.value()).orElse(0),
                        much.actions().size(), harmony.undroppedActions()), words.say("harmony.figure.overkill", much.need().words()),
                        () -> model.behind(much.actions()), words)));
        footer.getChildren().setAll(serving, Layout.spacer(), overkill);
    }

    private Hyperlink otherWay(String text) {
        Hyperlink link = Layout.styled(Buttons.link(text, () -> this.harmony.look().set(new Look.OtherWayRound())), "reason");
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        return link;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Hyperlink link(String text, Kind kind, Id<? extends Thing> id) {
        Hyperlink link = Layout.styled(Buttons.link(text, () -> model.open(kind, id)), "reason");
        link.setMinWidth(40);
        return link;
    }

    private void openChosen() {
        TablePosition<?, ?> position = table.getFocusModel().getFocusedCell();
        if (position.getRow() >= 0 && position.getRow() < table.getItems().size() && !model.privacy().get()) {
            if (position.getColumn() < LINKS_FROM) {
                showThread(table.getItems().get(position.getRow()).need());
                return;
            }
            Link link = Link.values()[Math.clamp((long) position.getColumn() - LINKS_FROM, 0, Link.values().length - 1)];
            Id<Need> need = table.getItems().get(position.getRow()).need();
            model.explain(need, link).ifPresent(this::open);
        }
    }

    private void showThread(Id<Need> need) {
        closeCallout();
        harmony.look().set(new Look.Thread(need));
    }

    private void open(Explanation explanation) {
        closeCallout();
        Callout opened = new Callout(explanations.show(explanation));
        callout = Optional.of(opened);
        table.pseudoClassStateChanged(EXPLAINING, true);
        opened.onClosed(() -> table.pseudoClassStateChanged(EXPLAINING, false));
        opened.showBeside(focusedNode());
    }

    private Node focusedNode() {
        TablePosition<?, ?> position = table.getFocusModel().getFocusedCell();
        return table.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof MatrixCells.LinkCell cell && cell.isAt(position.getRow(), position.getColumn() - LINKS_FROM))
                .findFirst().orElse(table);
    }

    private void closeCallout() {
        callout.ifPresent(Callout::hide);
        callout = Optional.empty();
    }
}
