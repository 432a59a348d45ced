package tutti.status;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.DeliveryConfidence;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.deed.Heard;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.ConfidenceMark;
import tutti.widget.mark.CountPill;
import tutti.widget.mark.Mark;

/** The page that was on the table, line by line, to be gone through with the keyboard: Down to the line, a letter for what came of it, their words, Enter. */
final class AfterView {

    private static final double WIDTH = 340;
    private static final double ROW = 44;
    private static final double MARK = 14;
    private static final double LEAST = 264;

    private final StatusViewModel model;
    private final AfterMeeting after;
    private final Editors editors;
    private final Words words;
    private final HBox head = Layout.panelHead();
    private final VBox about = Layout.column(6);
    private final ListView<AfterRow> list = new ListView<>();
    private final Form<Meeting> verdict;
    private final HeardPane heard;
    private final VBox below = new VBox();
    private final ScrollPane scroll = new ScrollPane(below);
    private final VBox root;

    AfterView(StatusViewModel model, Editors editors) {
        this.model = model;
        this.after = model.after();
        this.editors = editors;
        this.words = editors.words();
        this.heard = new HeardPane(model, editors, list::requestFocus);
        about.setPadding(new Insets(8, 14, 8, 14));
        list.getStyleClass().addAll("tutti-list", "sections");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new RowCell());
        list.setAccessibleText(words.say("status.after.lines"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        VBox.setVgrow(list, Priority.ALWAYS);
        verdict = editors.<Meeting>form()
                .optional("status.after.verdict", DeliveryConfidence.class, Meeting::verdict, Meeting::withVerdict)
                .stakeholder("status.after.verdict.by", Meeting::verdictBy, Meeting::withVerdictBy)
                .area("status.after.verdict.words", Meeting::verdictWords, Meeting::withVerdictWords);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
        below.setPadding(new Insets(10, 14, 12, 14));
        scroll.setFitToWidth(true);
        scroll.setMinHeight(LEAST);
        scroll.setPrefHeight(LEAST);
        root = new VBox(head, Layout.divider(), about, Layout.divider(), list, Layout.divider(), scroll);
        Layout.fixedWidth(root, WIDTH);
        root.getStyleClass().addAll("panel-ground", "pane-left");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                list.requestFocus();
                event.consume();
            }
        });
        model.archive().opened().subscribe(opened -> {
            list.getSelectionModel().clearSelection();
            opened.ifPresent(page -> show(page.page()));
            list.getSelectionModel().selectFirst();
        });
        editors.workspace().caseFile().subscribe(_ -> page().ifPresent(this::show));
    }

    Parent root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    private Optional<IssuedPage> page() {
        return model.archive().opened().get().map(OpenedPage::page);
    }

    private void show(IssuedPage page) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        List<AfterRow> rows = after.rows(page);
        list.getItems().setAll(rows);
        list.getSelectionModel().select(Math.max(0, chosen));
        head.getChildren().setAll(Texts.panelTitle(words.say("status.after")), new CountPill(Integer.toString(
                rows.stream().mapToInt(row -> row.heard().size()).sum())), Layout.spacer(), Icon.MEETING.at(16, "muted"));
        after.meeting(page).ifPresentOrElse(this::showMeeting, () -> askMeeting(page));
        showChosen();
    }

    private void showMeeting(Meeting meeting) {
        about.getChildren().setAll(Layout.between(Texts.told(Texts.label(after.say(meeting), "reason", "strong")),
                Layout.styled(Buttons.link(words.say("status.after.open"), () -> model.open(meeting.id())), "reason")));
        about.getChildren().add(Texts.wrapped(Texts.label(words.say(meeting.date().isAfter(model.today()) ? "status.after.to-come" : "status.after.how"), "caption", "muted")));
        list.setDisable(false);
        scroll.setVisible(true);
    }

    /** Without a meeting there is nothing to link the words to. */
    private void askMeeting(IssuedPage page) {
        about.getChildren().setAll(Texts.wrapped(Texts.label(words.say("status.after.which"), "reason")));
        after.candidates(page).forEach(meeting -> about.getChildren().add(
                Buttons.small(Buttons.plain(after.say(meeting), () -> after.putOnTable(page, meeting.id())))));
        about.getChildren().add(Buttons.small(Buttons.plain(words.say("status.after.today"), () -> after.metToday(page))));
        Button another = Buttons.small(Buttons.plain(words.say("status.after.another"), () -> {}));
        another.setOnAction(_ -> editors.ask().record(another, words.say("status.after.another"), Meeting.class, meeting -> after.putOnTable(page, meeting)));
        about.getChildren().add(another);
        list.setDisable(true);
        scroll.setVisible(false);
    }

    private void showChosen() {
        Optional<AfterRow> row = chosen();
        Optional<IssuedPage> page = page();
        boolean isVerdict = row.filter(one -> one.kind() == AfterRow.Kind.VERDICT).isPresent();
        verdict.show(page.flatMap(after::meeting));
        if (page.isPresent() && row.isPresent() && !isVerdict) {
            heard.show(page.get(), row.get());
        }
        below.getChildren().setAll(isVerdict ? verdict.root() : heard.root());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(row -> enter(row.kind() == AfterRow.Kind.VERDICT));
            event.consume();
        }
    }

    /** Asked of the letter typed, not of the key pressed: else the letter would land in the field that is entered. */
    private void letter(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        chosen().filter(row -> row.kind() != AfterRow.Kind.VERDICT)
                .flatMap(row -> HeardPane.outcome(event.getCharacter()).filter(after.outcomes(row)::contains))
                .ifPresent(what -> {
                    heard.begin(what);
                    event.consume();
                });
    }

    private Optional<AfterRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void enter(boolean isVerdict) {
        if (isVerdict) {
            verdict.focusFirst();
        } else {
            heard.begin(Heard.What.SAID);
        }
    }

    private static final class RowCell extends ListCell<AfterRow> {

        RowCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(AfterRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : Optional.ofNullable(row).map(RowCell::draw).orElse(null));
        }

        private static Node draw(AfterRow row) {
            boolean isHeard = !row.heard().isEmpty();
            VBox text = Layout.twoLines(Texts.told(Texts.label(row.title(), "body", row.kind() == AfterRow.Kind.LINE ? "body" : "strong")),
                    Texts.told(Texts.label(row.detail(), "caption", isHeard ? "client" : "muted")));
            HBox line = Layout.row(8, Layout.grow(text));
            if (isHeard) {
                line.getChildren().add(new CountPill(Integer.toString(row.heard().size())));
            }
            row.verdict().ifPresent(level -> line.getChildren().add(new Mark(ConfidenceMark.valueOf(level.name()), MARK, "")));
            line.setMaxWidth(WIDTH - 22);
            return line;
        }
    }
}
