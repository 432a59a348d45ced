package tutti.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.LineAnswerKind;
import tutti.model.PageSection;
import tutti.page.Composition;
import tutti.page.Condensation;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.Meter;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.mark.SignMark;
import tutti.widget.panel.Focus;

/** What stands on the page, in which order, what gave way so that it stays one page, and what must be answered first. */
final class SectionsView {

    private static final double WIDTH = 340;
    private static final double ROW = 40;
    private static final double METER_HEIGHT = 8;
    private static final double MARK = 16;
    private static final double TICK = 18;
    private static final double TWO_LINES = 34;
    private static final double MOST_WAITING = 170;
    private static final double LEAST_BELOW = 92;

    private final StatusViewModel model;
    private final Editors editors;
    private final Words words;
    private final Consumer<PageSection> open;
    private final ListView<SectionRow> list = new ListView<>();
    private final VBox gaveWay = Layout.column(4);
    private final VBox answers = Layout.column(10);
    private final VBox root;

    SectionsView(StatusViewModel model, Editors editors, Consumer<PageSection> open) {
        this.model = model;
        this.open = open;
        this.editors = editors;
        this.words = editors.words();
        list.getStyleClass().addAll("tutti-list", "sections");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new SectionCell());
        list.setPrefHeight(ROW * PageSection.values().length + 2);
        list.setMinHeight(ROW * 3);
        list.setAccessibleText(words.say("status.sections"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        gaveWay.setPadding(new Insets(10, 14, 10, 14));
        answers.setPadding(new Insets(10, 14, 12, 14));
        ScrollPane below = new ScrollPane(gaveWay);
        below.setFitToWidth(true);
        below.setMinHeight(LEAST_BELOW);
        VBox.setVgrow(below, Priority.ALWAYS);
        ScrollPane waiting = new ScrollPane(answers);
        waiting.setFitToWidth(true);
        // As high as what waits, and no higher than leaves the sections in sight.
        answers.layoutBoundsProperty().subscribe(bounds -> {
            double height = Math.min(MOST_WAITING, bounds.getHeight() + 2);
            waiting.setMinHeight(height);
            waiting.setPrefHeight(height);
        });
        root = new VBox(Layout.panelHead(Texts.panelTitle(words.say("status.sections")), Layout.spacer(),
                Texts.label(words.say("status.sections.how"), "caption", "muted"), Buttons.keyHint("↑"), Buttons.keyHint("↓")),
                Layout.divider(), list, Layout.divider(), below, waiting);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.getStyleClass().addAll("panel-ground", "pane-left");
        model.draft().subscribe(draft -> draft.ifPresent(this::show));
    }

    Parent root() {
        return root;
    }

    private void show(Draft draft) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(model.sections(draft));
        list.getSelectionModel().select(chosen);
        showGaveWay(draft);
        showAnswers(draft.composition());
    }

    void focus() {
        list.requestFocus();
    }

    private void open(SectionRow section) {
        if (section.hasLines()) {
            open.accept(section.section());
        }
    }

    /** Goes to the first line that is not answered yet. */
    void goToAnswers() {
        Focus.first(answers).ifPresent(Node::requestFocus);
    }

    private void showGaveWay(Draft draft) {
        List<Condensation> all = draft.printed().condensations();
        String fullness = words.say("status.full", (int) (draft.printed().fullness() * 100));
        Meter meter = new Meter(tutti.widget.Ink.MUTED, WIDTH - 28, METER_HEIGHT);
        meter.show(draft.printed().fullness(), fullness);
        gaveWay.getChildren().setAll(Layout.between(Texts.label(fullness, "strong", "body"),
                Texts.label(words.say("status.gave-way", all.size()), "reason", "muted")), meter);
        all.forEach(one -> {
            Label text = Texts.wrapped(Texts.label(model.say(one), "reason"));
            HBox row = Layout.row(8, Layout.grow(text));
            List<Id<?>> lines = one.lines().stream().flatMap(line -> line.subject().stream()).toList();
            if (one.gave() == Condensation.Gave.CUT && !lines.isEmpty()) {
                Hyperlink keep = Layout.styled(Buttons.link(words.say("status.keep"), () -> model.choices().keep(lines)), "reason");
                keep.setMinWidth(Hyperlink.USE_PREF_SIZE);
                row.getChildren().add(keep);
            }
            gaveWay.getChildren().add(row);
        });
    }

    private void showAnswers(Composition composition) {
        List<Node> rows = new ArrayList<>();
        composition.unanswered().forEach(line -> line.subject().ifPresent(subject -> {
            Button close = Buttons.small(Buttons.plain(words.say("status.gone.let-go"), () -> {}));
            close.setOnAction(_ -> editors.ask().words(close, words.say("status.gone.let-go"),
                    words.say("status.gone.reason"), reason -> model.choices().answer(subject, LineAnswerKind.LET_GO, reason)));
            rows.add(Layout.row(10, new Mark(LinkMark.BROKEN_FIRST, MARK, ""), Layout.grow(Layout.column(6,
                    Texts.wrapped(Texts.label(words.say("status.gone", model.number() - 1, line.text()), "reason")),
                    Layout.row(6, close,
                            Buttons.small(Buttons.plain(words.say("status.gone.close"), () -> model.choices().answer(subject, LineAnswerKind.CLOSED, ""))),
                            Buttons.small(Buttons.plain(words.say("status.gone.carry", model.number()),
                                    () -> model.choices().answer(subject, LineAnswerKind.CARRIED, ""))))))));
        }));
        composition.unacknowledged().forEach(concern -> rows.add(unacknowledged(concern)));
        answers.getChildren().setAll(rows);
    }

    private Node unacknowledged(Id<?> concern) {
        Button acknowledge = Buttons.small(Buttons.plain(words.say("status.unacknowledged.acknowledge"), () -> {}));
        acknowledge.setOnAction(_ -> editors.ask().dateAndWords(acknowledge, words.say("status.unacknowledged.title"), words.say("status.unacknowledged.how"),
                model.today(), (on, how) -> model.acknowledge(concern, on, how)));
        return Layout.row(10, new Mark(LinkMark.BROKEN_FIRST, MARK, ""),
                Layout.grow(inTwoLines(words.say("status.unacknowledged", model.name(concern)))), acknowledge);
    }

    /** Many of them may wait: each takes two lines, the whole stands in its tooltip. */
    private static Label inTwoLines(String text) {
        Label label = Texts.told(Texts.label(text, "reason"));
        label.setWrapText(true);
        label.setPrefHeight(TWO_LINES);
        label.setMaxHeight(TWO_LINES);
        return label;
    }

    private void key(KeyEvent key) {
        SectionRow chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            int step = key.getCode() == KeyCode.UP ? -1 : 1;
            model.choices().move(chosen.section(), step);
            list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 1, list.getItems().size() - 1));
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            model.choices().show(chosen.section(), !chosen.shown());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT) {
            open(chosen);
            key.consume();
        }
    }

    /** A section: handle, tick, name and what it holds; dragged to another's place. */
    private final class SectionCell extends ListCell<SectionRow> {
        private Optional<SectionRow> row = Optional.empty();

        SectionCell() {
            setPrefWidth(0); // as wide as the list, never wider
            setOnMouseClicked(event -> row.filter(_ -> event.getClickCount() == 2).ifPresent(SectionsView.this::open));
            setOnDragDetected(event -> row.filter(section -> !section.fixed()).ifPresent(section -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(section.section().name());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }));
            setOnDragOver(event -> {
                if (event.getGestureSource() instanceof SectionCell && event.getGestureSource() != this) {
                    event.acceptTransferModes(TransferMode.MOVE);
                }
                event.consume();
            });
            setOnDragDropped(event -> {
                row.ifPresent(place -> model.choices().moveTo(PageSection.valueOf(event.getDragboard().getString()), place.section()));
                event.setDropCompleted(true);
                event.consume();
            });
        }

        @Override
        protected void updateItem(SectionRow section, boolean empty) {
            super.updateItem(section, empty);
            row = empty ? Optional.empty() : Optional.ofNullable(section);
            setGraphic(row.map(this::draw).orElse(null));
        }

        private Node draw(SectionRow section) {
            CheckBox tick = new CheckBox();
            tick.setSelected(section.shown());
            tick.setFocusTraversable(false);
            tick.setAccessibleText(section.name());
            tick.setOnAction(_ -> model.choices().show(section.section(), tick.isSelected()));
            // Whatever stands before them, the names stand one under the other.
            StackPane first = Layout.fixedWidth(new StackPane(section.fixed() ? Icon.LOCK.at(14, "muted") : tick), TICK);
            VBox text = Layout.twoLines(Texts.body(section.name()),
                    Texts.label(section.detail(), "caption", section.gaveWay() ? "warning" : "muted"));
            Label count = Texts.label(section.count(), "reason", "muted");
            count.setMinWidth(Label.USE_PREF_SIZE);
            HBox line = Layout.row(10, section.fixed() ? Layout.fixedWidth(new Region(), MARK) : new Mark(SignMark.DRAG, MARK, ""), first, Layout.grow(text), count);
            if (section.hasLines()) {
                Button lines = Buttons.small(Buttons.iconOnly(Icon.NEXT, words.say("status.lines.of", section.name()), () -> open(section)));
                lines.setFocusTraversable(false);
                line.getChildren().add(lines);
            }
            line.setMaxWidth(WIDTH - 22);
            return line;
        }
    }
}
