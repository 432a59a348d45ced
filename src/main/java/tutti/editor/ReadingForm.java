package tutti.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Sign;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.InlineMessage;
import tutti.widget.panel.Callout;

/** Asks for one person's reading: numbers by the keys, Tab from one to the next, Enter saves. */
public final class ReadingForm {

    private static final double WIDTH = 440;
    private static final double GAP = 6;
    private static final double NAMES = 104;

    private final Editors editors;
    private final Words words;
    private final ReadingFormViewModel model;
    private final HalfTyped halfTyped;
    private final InlineMessage message = new InlineMessage();
    private final VBox root = Layout.column(12);
    private Node first = root;
    private Runnable done = () -> {};

    public ReadingForm(Editors editors, Person person) {
        this(editors, new ReadingFormViewModel(editors.workspace(), editors.words(), person));
    }

    /** To put right what was written down once. */
    ReadingForm(Editors editors, Person person, Reading reading) {
        this(editors, new ReadingFormViewModel(editors.workspace(), editors.words(), person, reading));
    }

    private ReadingForm(Editors editors, ReadingFormViewModel model) {
        this.editors = editors;
        this.words = editors.words();
        this.model = model;
        this.halfTyped = new HalfTyped(editors.workspace());
        halfTyped.flushWhenGone(root);
        root.setPrefWidth(WIDTH);
        root.getChildren().addAll(
                Layout.between(Texts.panelTitle(model.title()), editors.internal()),
                basis(), questions(), signs(), reasons(), named("editor.reading.evidence", evidence()), message, foot());
        if (model.isBegun()) {
            message.info(words.say("editor.reading.offered"));
        }
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !(event.getTarget() instanceof Button)) {
                event.consume();
                save();
            }
        });
    }

    private Node basis() {
        ChoiceInput<Basis> said = new ChoiceInput<>(List.of(Basis.values()), words::of);
        said.show(model.reading().get().basis());
        said.onCommit(basis -> model.change(draft -> draft.withBasis(basis)));
        TextInput<LocalDate> day = TextInput.line(words, new Notations(words).day(editors.dates()::back));
        day.show(model.reading().get().date());
        day.onCommit(date -> model.change(draft -> draft.withDate(date)));
        day.control().setAccessibleText(words.say("editor.ask.when"));
        return Layout.row(12, said.node(), Layout.grow(day.node()));
    }

    private Node questions() {
        GridPane grid = grid();
        for (Question question : model.questions()) {
            ScaleInput score = new ScaleInput();
            score.show(model.reading().get().answer(question));
            score.before(model.answeredBefore(question));
            score.onCommit(given -> model.answer(question, given));
            score.node().setAccessibleText(words.of(question));
            score.node().setAccessibleHelp(model.before(question));
            score.node().setId("reading-" + question.name());
            Tooltip.install(score.node(), new Tooltip(model.before(question)));
            grid.addRow(grid.getRowCount(), Texts.body(words.of(question)), score.node());
            first = first == root ? score.node() : first;
        }
        return grid;
    }

    private Node signs() {
        GridPane grid = grid();
        for (RoomSign sign : model.signs()) {
            ChoiceInput<Optional<Sign>> seen = new ChoiceInput<>(
                    Stream.concat(Stream.of(Optional.<Sign>empty()), Stream.of(Sign.values()).map(Optional::of)).toList(),
                    value -> value.map(words::of).orElse(words.say("editor.reading.notAsked")));
            seen.show(model.reading().get().sign(sign));
            seen.onCommit(given -> model.sign(sign, given));
            grid.addRow(grid.getRowCount(), Texts.body(words.of(sign)), seen.node());
        }
        grid.setManaged(!model.signs().isEmpty());
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(12, GAP);
        grid.getColumnConstraints().add(new ColumnConstraints(NAMES));
        return grid;
    }

    private Node reasons() {
        VBox column = Layout.column(GAP);
        for (int i = 0; i < Reading.MOST_REASONS; i++) {
            int place = i;
            TextInput<String> reason = TextInput.line(words, Notations.text());
            reason.prompt(words.say("editor.reading.reason"));
            reason.control().setAccessibleText(words.say("editor.reading.reason"));
            reason.show(place < model.reading().get().reasons().size() ? model.reading().get().reasons().get(place) : "");
            reason.onTyping(typed -> halfTyped.heard(model.reasonPlace(place), typed));
            offer(reason, model.reasonPlace(place));
            reason.onCommit(text -> model.reason(place, text));
            column.getChildren().add(reason.node());
        }
        return column;
    }

    private Node evidence() {
        TextInput<String> evidence = TextInput.lines(words, Notations.text());
        evidence.prompt(words.say("editor.reading.evidence.prompt"));
        evidence.show(model.reading().get().evidence());
        evidence.onTyping(typed -> halfTyped.heard(model.evidencePlace(), typed));
        offer(evidence, model.evidencePlace());
        evidence.onCommit(text -> model.change(draft -> draft.withEvidence(text)));
        return evidence.node();
    }

    private void offer(TextInput<String> input, String place) {
        String left = halfTyped.at(place);
        if (!left.isEmpty()) {
            input.offer(left);
        }
    }

    private Node named(String key, Node input) {
        return Layout.column(4, Texts.reason(words.say(key)), input);
    }

    private Node foot() {
        Button save = Buttons.withKey(words.say("editor.key.enter"), Buttons.primary(words.say("editor.reading.save"), this::save));
        return Layout.row(8, Texts.caption(words.say("editor.reading.foot")), Layout.spacer(), save);
    }

    private void save() {
        root.requestFocus(); // so that the number that is being typed counts
        model.keep().ifPresentOrElse(why -> {
            message.error(why);
            first.requestFocus();
        }, done);
    }

    public Region root() {
        return root;
    }

    /** Told when the reading is written down. */
    public void onDone(Runnable deed) {
        done = deed;
    }

    void openBeside(Node anchor) {
        Callout callout = new Callout(root);
        onDone(callout::hide);
        callout.onClosed(halfTyped::flush);
        callout.showBeside(anchor);
        first.requestFocus();
    }
}
