package tutti.editor;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.capture.Ask;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.FloatLayer;

/** The sheet of capture: one line, what it means, and Enter. */
public final class CaptureView {

    private static final double WIDTH = 880;
    private static final double TOP = 92;
    private static final double MOST_HEIGHT = 560;

    private final Editors editors;
    private final Words words;
    private final CaptureViewModel model;
    private final HalfTyped halfTyped;
    private final TextField line = new TextField();
    private final CaptureLine understood;
    private final VBox questions = Layout.column(4);
    private final Label heading = Texts.panelTitle("");
    private final CaptureRows rows;
    private final Button save;
    private final HBox examples = Layout.row(18);
    private final VBox middle;
    private final VBox root;
    private Runnable hide = () -> {};

    public CaptureView(Editors editors, CaptureViewModel model) {
        this.editors = editors;
        this.words = editors.words();
        this.model = model;
        this.halfTyped = new HalfTyped(editors.workspace());
        this.understood = new CaptureLine(model.says());
        this.rows = new CaptureRows(editors, model);
        this.save = Buttons.withKey(words.say("editor.key.enter"), Buttons.primary("", this::saveAndClose));
        this.middle = Layout.column(0, understoodBand(), headingRow(), scrolling(rows.node()));
        this.root = Layout.column(0, lineRow(), middle, foot(), exampleRow());
        root.setPrefWidth(WIDTH);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onShortcut);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        line.textProperty().subscribe(this::typed);
        halfTyped.flushWhenGone(root);
        model.line().subscribe(text -> {
            if (!text.equals(line.getText())) {
                line.setText(text);
            }
        });
        model.captured().subscribe(read -> show());
    }

    // ---- opening and closing ----

    /** Opens over the window with the line that was left, if there was one. */
    public void open(FloatLayer layer) {
        if (!layer.isSheetShown()) {
            model.takeUp();
            hide = layer::hideSheet;
            layer.showSheet(root, TOP, halfTyped::flush);
            line.requestFocus();
            line.end();
        }
    }

    /** Opens with a beginning for the manager to go on from; a line that was left is kept and comes first. */
    public void open(FloatLayer layer, String beginning) {
        open(layer);
        if (line.getText().isBlank()) {
            line.setText(beginning);
            line.end();
        }
    }

    private void saveAndClose() {
        if (model.save()) {
            hide.run();
        }
    }

    private void typed(String text) {
        if (!text.equals(model.line().get())) {
            model.write(text);
            halfTyped.heard(model.place(), text);
        }
    }

    // ---- parts ----

    private Node lineRow() {
        line.getStyleClass().add("field-bare");
        line.setStyle("-fx-font-size: 18px;");
        line.setPromptText(words.say("editor.capture.prompt"));
        line.setAccessibleText(words.say("editor.capture.line"));
        line.setOnAction(entered -> saveAndClose());
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && rows.goTo(0)) {
                event.consume();
            }
        });
        HBox row = Layout.row(12, Icon.EDIT.at(18, "accent"), Layout.grow(line));
        row.setPadding(new Insets(12, 20, 12, 20));
        row.setMinHeight(60);
        return row;
    }

    private Node understoodBand() {
        Label kept = Texts.caption(words.say("editor.capture.kept"));
        kept.setMinWidth(Region.USE_PREF_SIZE);
        HBox band = Layout.styled(Layout.row(12, Layout.grow(understood.node()), kept), "section-head");
        band.setStyle("-fx-padding: 0 20 0 50;"); // a style, since the sheet's own would outdo a set padding
        return band;
    }

    private Node headingRow() {
        HBox row = Layout.between(heading, Texts.reason(words.say("editor.capture.space")));
        row.setPadding(new Insets(12, 20, 4, 20));
        questions.setPadding(new Insets(0, 20, 0, 20));
        return Layout.column(0, row, questions);
    }

    private static ScrollPane scrolling(VBox rows) {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(MOST_HEIGHT - 200);
        return scroll;
    }

    private Node foot() {
        HBox foot = Layout.styled(Layout.row(8,
                Buttons.keyHint(words.say("editor.capture.key.tab")), Texts.reason(words.say("editor.capture.foot.tab")),
                Buttons.keyHint(words.say("editor.capture.key.another")), Texts.reason(words.say("editor.capture.foot.another")),
                Buttons.keyHint(words.say("editor.capture.key.esc")), Texts.reason(words.say("editor.capture.foot.esc")),
                Layout.spacer(), save), "section-head");
        foot.setStyle("-fx-padding: 9 20 9 20;");
        return foot;
    }

    private Node exampleRow() {
        examples.setPadding(new Insets(10, 20, 10, 20));
        return examples;
    }

    // ---- showing ----

    private void show() {
        boolean empty = model.line().get().isBlank();
        middle.setVisible(!empty);
        middle.setManaged(!empty);
        understood.show(model.captured().get(), model.file());
        heading.setText(model.heading());
        questions.getChildren().setAll(model.captured().get().asks().stream().map(this::question).toList());
        save.setText(model.saveVerb());
        save.setDisable(!model.canSave());
        examples.getChildren().setAll(Texts.label(words.say("editor.capture.also"), "caption", "strong"));
        model.examples().forEach(example -> examples.getChildren().add(Texts.caption(example)));
        rows.show();
    }

    private Node question(Ask ask) {
        HBox line = Layout.row(8, Icon.HELP.at(13, "warning"), Texts.label(model.says().ask(ask, model.file()), "reason", "warning"));
        switch (ask) {
            case Ask.Which which -> which.candidates().forEach(id -> line.getChildren().add(candidate(which.typed(), id)));
            case Ask.Unknown unknown -> line.getChildren().addAll(
                    Buttons.link(words.say("editor.capture.addStakeholder"), () -> model.addStakeholder(unknown.typed())),
                    Buttons.link(words.say("editor.capture.addMember"), () -> model.addMember(unknown.typed())));
            case Ask.Acknowledged acknowledged -> { } // asked at its own record
        }
        return line;
    }

    private Node candidate(String typed, Id<? extends Person> id) {
        return Buttons.link(model.file().find(id).map(Person::name).orElse(""), () -> model.choose(typed, id));
    }

    // ---- keys ----

    private void onShortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            if (model.save()) {
                line.requestFocus();
            }
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            if (rows.goTo(event.getCode().getChar().charAt(0) - '1')) {
                event.consume();
            }
        }
    }

    /** Goes to the first field of a record. */
    void goTo(int row) {
        rows.goTo(row);
    }

    private void onKey(KeyEvent event) {
        boolean ends = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE;
        if (ends && rows.endEditing()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            saveAndClose();
        }
    }
}
