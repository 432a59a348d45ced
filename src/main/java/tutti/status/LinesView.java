package tutti.status;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.LineAnswerKind;
import tutti.model.Need;
import tutti.model.PageSection;
import tutti.model.Thing;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Mark;
import tutti.widget.mark.SignMark;

/** The lines of one section: ticked, put into another order, and reworded for the page, by mouse or by keys alone. */
final class LinesView {

    private static final double WIDTH = 340;
    private static final double ROW = 44;
    private static final double MARK = 16;
    private static final double TICK = 18;

    private final StatusViewModel model;
    private final DraftLines lines;
    private final Words words;
    private final Runnable back;
    private final ListView<LineRow> list = new ListView<>();
    private final HBox head = Layout.panelHead();
    private final VBox rule = Layout.column(4);
    private final VBox overtaken = Layout.column(6);
    private final Form<Thing> form;
    private final VBox below;
    private final VBox root;
    private PageSection section = PageSection.NEEDS;

    LinesView(StatusViewModel model, Editors editors, Runnable back) {
        this.model = model;
        this.lines = model.lines();
        this.words = editors.words();
        this.back = back;
        list.getStyleClass().addAll("tutti-list", "sections");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new LineCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setPlaceholder(Texts.wrapped(Texts.label(words.say("status.lines.none"), "reason", "muted")));
        VBox.setVgrow(list, Priority.ALWAYS);
        form = editors.<Thing>form()
                .fact("status.line.own", Thing::title)
                .areaBy("status.line.standing", lines::text, (thing, text) -> lines.reword(thing.id(), text)).when(LinesView::isStanding)
                .areaBy("status.line.text", lines::text, (thing, text) -> lines.reword(thing.id(), text)).when(thing -> !isStanding(thing))
                .prompt("status.line.text.prompt");
        below = Layout.column(10, overtaken, form.root());
        below.setPadding(new Insets(10, 14, 12, 14));
        ScrollPane scroll = new ScrollPane(below);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(190);
        scroll.setPrefHeight(230);
        rule.setPadding(new Insets(8, 14, 8, 14));
        root = new VBox(head, Layout.divider(), rule, Layout.divider(), list, Layout.divider(), scroll);
        Layout.fixedWidth(root, WIDTH);
        root.getStyleClass().addAll("panel-ground", "pane-left");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                list.requestFocus();
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::showChosen);
        model.draft().subscribe(draft -> draft.ifPresent(this::show));
        model.privacy().subscribe(_ -> model.draft().get().ifPresent(this::show));
    }

    private static boolean isStanding(Thing thing) {
        return thing instanceof Need || thing instanceof Concern;
    }

    Parent root() {
        return root;
    }

    /** @param record whose words are to be typed at once; none: the lines are gone through */
    void open(PageSection wanted, Optional<Id<?>> record) {
        section = wanted;
        list.getSelectionModel().clearSelection();
        Button leave = Buttons.small(Buttons.iconOnly(Icon.PREVIOUS, words.say("status.lines.back"), back));
        head.getChildren().setAll(leave, Texts.panelTitle(words.of(section)), Layout.spacer(),
                Texts.label(words.say("status.sections.how"), "caption", "muted"), Buttons.keyHint("↑"), Buttons.keyHint("↓"));
        list.setAccessibleText(words.say("status.lines.of", words.of(section)));
        model.draft().get().ifPresent(this::show);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
        list.getItems().stream().filter(row -> record.isPresent() && row.record().equals(record)).findFirst().ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
            form.focusFirst();
        });
    }

    private void show(Draft draft) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        Optional<LineRow> before = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        List<LineRow> rows = lines.rows(section, draft);
        list.getItems().setAll(rows);
        int again = before.flatMap(LineRow::record).map(id -> rows.stream().flatMap(row -> row.record().stream()).toList().indexOf(id)).orElse(chosen);
        if (again >= 0) {
            list.getSelectionModel().select(Math.min(again + unnamedBefore(rows), rows.size() - 1));
        }
        rule.getChildren().setAll(Texts.wrapped(Texts.label(lines.rule(section), "caption", "muted")));
        if (lines.isReordered(section, draft)) {
            rule.getChildren().add(Layout.styled(Buttons.link(words.say("status.lines.usual-order"), () -> lines.usualOrder(section, draft)), "reason"));
        }
        if (section == PageSection.SINCE) {
            lines.answers().forEach(answer -> rule.getChildren().add(answered(answer.kind(), model.name(answer.subject()), () -> model.choices().askAgain(answer.subject()))));
        }
        showChosen(list.getSelectionModel().getSelectedItem());
    }

    /** Rows that count several records have no id to be found by; they stand in no section that has both. */
    private static int unnamedBefore(List<LineRow> rows) {
        return (int) rows.stream().takeWhile(row -> row.record().isEmpty()).count();
    }

    private Node answered(LineAnswerKind kind, String name, Runnable again) {
        return Layout.row(8, Layout.grow(Texts.wrapped(Texts.label(words.say("status.answered." + kind.name(), name), "caption"))),
                Layout.styled(Buttons.link(words.say("status.answered.again"), again), "reason"));
    }

    private void showChosen(LineRow row) {
        Optional<Thing> thing = Optional.ofNullable(row).filter(LineRow::isFree).flatMap(lines::record);
        form.show(thing);
        below.setVisible(thing.isPresent());
        overtaken.getChildren().clear();
        thing.filter(lines::isOvertaken).ifPresent(it -> overtaken.getChildren().setAll(
                Texts.wrapped(Texts.label(lines.overtaken(it), "reason", "warning")),
                Layout.row(6, Buttons.small(Buttons.plain(words.say("status.line.still-holds"), () -> lines.stillHolds(it.id()))),
                        Buttons.small(Buttons.plain(words.say("status.line.own-words"), () -> lines.reword(it.id(), ""))))));
        overtaken.setManaged(!overtaken.getChildren().isEmpty());
    }

    private void key(KeyEvent event) {
        Optional<LineRow> row = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        switch (event.getCode()) {
            case ESCAPE, LEFT -> back.run();
            case SPACE -> row.ifPresent(this::toggle);
            case ENTER, F2 -> form.focusFirst();
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                row.ifPresent(one -> move(one, event.getCode() == KeyCode.UP ? -1 : 1));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void toggle(LineRow row) {
        if (row.isFree()) {
            lines.tick(row, !row.on());
        }
    }

    private void move(LineRow row, int places) {
        model.draft().get().ifPresent(draft -> lines.move(section, draft, row, places));
    }

    /** A line: handle, tick, words and where it stands; dragged to another's place. */
    private final class LineCell extends ListCell<LineRow> {

        LineCell() {
            setPrefWidth(0);
            setOnDragDetected(event -> shown().filter(row -> row.on() && row.isFree()).ifPresent(_ -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(Integer.toString(getIndex()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }));
            setOnDragOver(event -> {
                if (event.getGestureSource() instanceof LineCell && event.getGestureSource() != this) {
                    event.acceptTransferModes(TransferMode.MOVE);
                }
                event.consume();
            });
            setOnDragDropped(event -> {
                int from = Integer.parseInt(event.getDragboard().getString());
                move(list.getItems().get(from), getIndex() - from);
                event.setDropCompleted(true);
                event.consume();
            });
        }

        private Optional<LineRow> shown() {
            return Optional.ofNullable(getItem());
        }

        @Override
        protected void updateItem(LineRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : Optional.ofNullable(row).map(this::draw).orElse(null));
        }

        private Node draw(LineRow row) {
            CheckBox tick = new CheckBox();
            tick.setSelected(row.on());
            tick.setDisable(!row.isFree());
            tick.setFocusTraversable(false);
            tick.setAccessibleText(row.text());
            tick.setOnAction(_ -> lines.tick(row, tick.isSelected()));
            StackPane first = new StackPane(tick);
            first.setMinWidth(TICK);
            first.setPrefWidth(TICK);
            Mark handle = new Mark(SignMark.DRAG, MARK, "");
            handle.setVisible(row.on() && row.isFree());
            handle.setMinWidth(MARK);
            VBox text = Layout.twoLines(Texts.told(Texts.label(row.text(), "body", row.on() ? "body" : "muted")),
                    Texts.told(Texts.label(row.detail(), "caption", row.isAmber() ? "warning" : "muted")));
            HBox line = Layout.row(8, handle, first, Layout.grow(text));
            line.setMaxWidth(WIDTH - 22);
            return line;
        }
    }
}
