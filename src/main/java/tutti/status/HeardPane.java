package tutti.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.editor.PersonField;
import tutti.editor.TabGoesOn;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Reaction;
import tutti.model.Stakeholder;
import tutti.model.deed.Heard;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.DropDown;
import tutti.widget.field.InlineMessage;

/** What was said to one line: what came of it, their words, and who; Enter writes it down. Half-typed words stay with their line. */
final class HeardPane {

    private static final Map<KeyCode, Heard.What> KEYS = new EnumMap<>(Map.of(KeyCode.S, Heard.What.SAID, KeyCode.D, Heard.What.DECIDED,
            KeyCode.C, Heard.What.CONCERN, KeyCode.N, Heard.What.NEED, KeyCode.P, Heard.What.PROMISE, KeyCode.T, Heard.What.SETTLED,
            KeyCode.F, Heard.What.CONFIRMED, KeyCode.A, Heard.What.ACCEPTED));

    private final StatusViewModel model;
    private final AfterMeeting after;
    private final Words words;
    private final Runnable done;
    private final HalfTyped halfTyped;
    private final VBox earlier = Layout.column(6);
    private final HBox outcome = new HBox();
    private final TextArea said = TabGoesOn.from(new TextArea());
    private final Label due = Texts.label("", "caption", "muted");
    private final PersonField<Stakeholder> who;
    private final InlineMessage message = new InlineMessage();
    private final VBox root;
    private Heard.What what = Heard.What.SAID;
    private Optional<Id<Stakeholder>> by = Optional.empty();
    private Optional<AfterRow> row = Optional.empty();
    private Optional<IssuedPage> page = Optional.empty();
    private String place = "";

    /** @param done where the keyboard goes when a line is written down */
    HeardPane(StatusViewModel model, Editors editors, Runnable done) {
        this.model = model;
        this.after = model.after();
        this.words = editors.words();
        this.done = done;
        this.halfTyped = new HalfTyped(editors.workspace());
        said.setWrapText(true);
        said.setPrefRowCount(2);
        said.setPromptText(words.say("status.after.words"));
        said.setAccessibleText(words.say("status.after.words"));
        said.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        said.textProperty().subscribe(this::typed);
        who = new PersonField<>(editors, Stakeholder.class, words.say("status.after.who"));
        who.onCommit(chosen -> by = chosen);
        root = Layout.column(8, earlier, outcome, said, due, who.node(), message,
                Layout.row(8, Layout.spacer(), Buttons.small(Buttons.plain(words.say("status.after.keep"), this::keep))));
    }

    /** What a letter stands for in the list of lines; with Alt, also while their words are typed. */
    static Optional<Heard.What> outcome(String letter) {
        return KEYS.entrySet().stream().filter(key -> key.getKey().getName().equalsIgnoreCase(letter)).map(Map.Entry::getValue).findFirst();
    }

    Parent root() {
        return root;
    }

    void show(IssuedPage shownPage, AfterRow shownRow) {
        String shownPlace = AfterMeeting.place(shownPage, shownRow);
        boolean isSame = shownPlace.equals(place);
        row = Optional.of(shownRow);
        page = Optional.of(shownPage);
        earlier.getChildren().setAll(shownRow.heard().stream().map(one -> earlier(shownPage, one)).toList());
        if (isSame) {
            return;
        }
        halfTyped.flush();
        place = "";
        message.clear();
        said.setText(halfTyped.at(shownPlace));
        place = shownPlace;
        choose(Heard.What.SAID);
    }

    private Node earlier(IssuedPage shownPage, Reaction reaction) {
        HBox links = Layout.row(10, Layout.grow(Texts.told(Texts.label(after.say(reaction), "caption", "muted"))));
        after.record(reaction).ifPresent(thing -> links.getChildren().add(Layout.styled(Buttons.link(words.say("status.after.open"), () -> model.open(thing.id())), "caption")));
        links.getChildren().add(Layout.styled(Buttons.link(words.say("status.after.forget"), () -> after.forget(shownPage, reaction)), "caption"));
        return Layout.column(0, Texts.wrapped(Texts.label(words.say("status.after.quote", reaction.words()), "reason")), links);
    }

    /** Goes into the words. */
    void begin(Heard.What wanted) {
        choose(wanted);
        said.requestFocus();
        said.end();
    }

    private void choose(Heard.What wanted) {
        what = wanted;
        List<Heard.What> all = row.map(after::outcomes).orElse(List.of(Heard.What.SAID));
        DropDown<Heard.What> choice = new DropDown<>(all, one -> words.say("status.after." + one.name()), this::chosen);
        choice.setChosen(wanted);
        choice.setAccessibleText(words.say("status.after.what"));
        outcome.getChildren().setAll(Layout.grow(choice));
        typed(said.getText());
    }

    private void chosen(Heard.What wanted) {
        what = wanted;
        typed(said.getText());
    }

    private void typed(String text) {
        if (!place.isEmpty()) {
            halfTyped.heard(place, text);
        }
        due.setVisible(what == Heard.What.PROMISE);
        due.setManaged(due.isVisible());
        due.setText(after.due(text));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            Optional.ofNullable(KEYS.get(event.getCode())).filter(one -> row.map(after::outcomes).orElse(List.of()).contains(one)).ifPresent(one -> {
                choose(one);
                event.consume();
            });
        } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            keep();
            event.consume();
        }
    }

    private void keep() {
        Optional<String> missing = after.missing(what, by, said.getText());
        if (missing.isPresent()) {
            message.error(missing.get());
            return;
        }
        message.clear();
        String text = said.getText();
        Heard.What came = what;
        String written = place;
        page.ifPresent(on -> row.ifPresent(line -> halfTyped.becomes(written, text, () -> after.hear(on, line, came, by, text))));
        place = ""; // what the store refused waits on, and is not forgotten as the field is filled anew
        said.setText(halfTyped.at(written));
        place = written;
        choose(Heard.What.SAID);
        done.run();
    }
}
