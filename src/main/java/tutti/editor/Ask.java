package tutti.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.Callout;

/**
 * The one more thing that a button with "…" asks, beside that button: Enter does it, Esc leaves everything as it was. A
 * date is suggested; typed over, it is read ahead when the suggestion lies ahead, else back.
 */
public final class Ask {

    private static final double WIDTH = 320;

    private final Editors editors;
    private final Words words;
    private final Supplier<CaseFile> file;

    /** @param file whose people and records are chosen from */
    Ask(Editors editors, Supplier<CaseFile> file) {
        this.editors = editors;
        this.words = editors.words();
        this.file = file;
    }

    public void words(Node anchor, String title, String prompt, Consumer<String> done) {
        AskPart<String> said = said(title, prompt, Optional.of(words.say("editor.ask.wordsNeeded")));
        open(anchor, title, List.of(said), () -> said.take().map(text -> () -> done.accept(text)));
    }

    public void date(Node anchor, String title, LocalDate suggested, Consumer<LocalDate> done) {
        AskPart<LocalDate> day = day(suggested);
        open(anchor, title, List.of(day), () -> day.take().map(date -> () -> done.accept(date)));
    }

    /** The words may stay away. */
    public void dateAndWords(Node anchor, String title, String prompt, LocalDate suggested, BiConsumer<LocalDate, String> done) {
        dateAndWords(anchor, title, suggested, said(title, prompt, Optional.empty()), done);
    }

    /** The words are needed: why something moved, or was dropped. */
    public void dateAndReason(Node anchor, String title, String prompt, LocalDate suggested, BiConsumer<LocalDate, String> done) {
        dateAndWords(anchor, title, suggested, said(title, prompt, Optional.of(words.say("editor.ask.reasonNeeded"))), done);
    }

    /** What is to be done, and by when; the words are needed. */
    public void wordsAndDate(Node anchor, String title, String prompt, LocalDate suggested, BiConsumer<String, LocalDate> done) {
        AskPart<String> said = said(title, prompt, Optional.of(words.say("editor.ask.wordsNeeded")));
        AskPart<LocalDate> day = day(suggested);
        open(anchor, title, List.of(said, day),
                () -> said.take().flatMap(text -> day.take().map(date -> () -> done.accept(text, date))));
    }

    /** Two texts; the first is needed. */
    public void twoWords(Node anchor, String title, String prompt, String secondPrompt, BiConsumer<String, String> done) {
        AskPart<String> first = said(title, prompt, Optional.of(words.say("editor.ask.wordsNeeded")));
        AskPart<String> second = said(title, secondPrompt, Optional.empty());
        open(anchor, title, List.of(first, second),
                () -> first.take().flatMap(one -> second.take().map(other -> () -> done.accept(one, other))));
    }

    private void dateAndWords(Node anchor, String title, LocalDate suggested, AskPart<String> said, BiConsumer<LocalDate, String> done) {
        AskPart<LocalDate> day = day(suggested);
        open(anchor, title, List.of(day, said),
                () -> day.take().flatMap(date -> said.take().map(text -> () -> done.accept(date, text))));
    }

    public void stakeholder(Node anchor, String title, Optional<Id<Stakeholder>> chosen, Consumer<Id<Stakeholder>> done) {
        person(anchor, title, Stakeholder.class, chosen, done);
    }

    public void member(Node anchor, String title, Optional<Id<Member>> chosen, Consumer<Id<Member>> done) {
        person(anchor, title, Member.class, chosen, done);
    }

    private <P extends Person> void person(Node anchor, String title, Class<P> type, Optional<Id<P>> chosen, Consumer<Id<P>> done) {
        AskPart<Optional<Id<P>>> who = AskPart.record(personField(type), chosen, Optional.of(words.say("editor.ask.personNeeded")));
        open(anchor, title, List.of(who), () -> who.take().flatMap(person -> person).map(person -> () -> done.accept(person)));
    }

    /** Who confirmed or accepted something, and when. */
    public void stakeholderAndDate(Node anchor, String title, Optional<Id<Stakeholder>> chosen, LocalDate suggested,
                                   BiConsumer<Id<Stakeholder>, LocalDate> done) {
        AskPart<Optional<Id<Stakeholder>>> who = AskPart.record(personField(Stakeholder.class), chosen, Optional.of(words.say("editor.ask.personNeeded")));
        AskPart<LocalDate> day = day(suggested);
        open(anchor, title, List.of(who, day),
                () -> who.take().flatMap(person -> person).flatMap(person -> day.take().map(date -> () -> done.accept(person, date))));
    }

    /** One of a few values. */
    public <V> void choice(Node anchor, String title, List<V> values, Function<V, String> name, Consumer<V> done) {
        AskPart<V> chosen = AskPart.choice(values, name, words.say("editor.ask.choiceNeeded"));
        open(anchor, title, List.of(chosen), () -> chosen.take().map(value -> () -> done.accept(value)));
    }

    public <T extends Thing> void record(Node anchor, String title, Class<T> type, Consumer<Id<T>> done) {
        record(anchor, title, type, _ -> true, done);
    }

    /** @param among which of them are offered */
    public <T extends Thing> void record(Node anchor, String title, Class<T> type, Predicate<T> among, Consumer<Id<T>> done) {
        AskPart<Optional<Id<T>>> which = AskPart.record(recordField(type).among(among), Optional.empty(),
                Optional.of(words.say("editor.ask.recordNeeded")));
        open(anchor, title, List.of(which), () -> which.take().flatMap(record -> record).map(record -> () -> done.accept(record)));
    }

    /** One that is there, or a new one of the name that was typed. */
    public <T extends Thing> void recordOrNew(Node anchor, String title, Class<T> type, Consumer<Id<T>> done, Consumer<String> makeNew) {
        recordOrNew(anchor, title, type, _ -> true, done, makeNew);
    }

    /** @param among which of those that are there are offered */
    public <T extends Thing> void recordOrNew(Node anchor, String title, Class<T> type, Predicate<T> among, Consumer<Id<T>> done,
                                              Consumer<String> makeNew) {
        Callout[] open = new Callout[1];
        RecordField<T> field = recordField(type).among(among).orNew(name -> {
            open[0].hide();
            makeNew.accept(name);
        });
        AskPart<Optional<Id<T>>> which = AskPart.record(field, Optional.empty(), Optional.of(words.say("editor.ask.recordNeeded")));
        open[0] = open(anchor, title, List.of(which),
                () -> which.take().flatMap(record -> record).map(record -> () -> done.accept(record)));
    }

    public <V> void choiceAndWords(Node anchor, String title, List<V> values, Function<V, String> name, String prompt,
                                   BiConsumer<V, String> done) {
        AskPart<V> chosen = AskPart.choice(values, name, words.say("editor.ask.choiceNeeded"));
        AskPart<String> said = said(title, prompt, Optional.empty());
        open(anchor, title, List.of(said, chosen),
                () -> chosen.take().flatMap(value -> said.take().map(text -> () -> done.accept(value, text))));
    }

    /** Words that are half typed wait for the next time that the same is asked. Its name is not kept, for it may hold a person's. */
    private AskPart<String> said(String title, String prompt, Optional<String> refusal) {
        String place = "editor.ask/" + file.get().engagement().id() + "/" + Integer.toHexString((title + prompt).hashCode());
        return AskPart.words(prompt, refusal, new HalfTyped(editors.workspace()), place);
    }

    private AskPart<LocalDate> day(LocalDate suggested) {
        return AskPart.date(editors, words.say("editor.ask.when"), suggested);
    }

    private <P extends Person> RecordField<P> personField(Class<P> type) {
        return new PersonField<>(editors, file, type, words.say("editor.person.prompt"));
    }

    private <T extends Thing> RecordField<T> recordField(Class<T> type) {
        return new RecordField<>(editors, file, type, words.say("editor.record.prompt"));
    }

    private Callout open(Node anchor, String title, List<AskPart<?>> parts, Supplier<Optional<Runnable>> answer) {
        VBox sheet = Layout.column(12, Texts.wrapped(Texts.panelTitle(title)));
        parts.forEach(part -> sheet.getChildren().add(part.node()));
        sheet.setPrefWidth(WIDTH);
        Callout callout = new Callout(sheet);
        Runnable confirm = () -> answer.get().ifPresent(deed -> {
            callout.hide();
            Runnable all = deed;
            for (AskPart<?> part : parts) {
                all = part.keeping(all);
            }
            all.run();
        });
        Button save = Buttons.withKey(words.say("editor.key.enter"), Buttons.primary(words.say("editor.ask.done"), confirm));
        sheet.getChildren().add(Layout.row(8, Layout.spacer(), save));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !Chooser.isChoosing(event.getTarget())) {
                event.consume();
                confirm.run();
            }
        });
        callout.showBeside(anchor);
        parts.getFirst().focus().requestFocus();
        return callout;
    }
}
