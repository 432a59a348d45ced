package tutti.editor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import tutti.i18n.Words;
import tutti.model.Cadence;
import tutti.model.Days;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Member;
import tutti.model.OnPage;
import tutti.model.Percent;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;

/**
 * The fields of one kind of record, written as sentences: built once, it shows one record after another. Each field is
 * its own edit, made when it is left or on Enter. Keys name a field three times over: they say its name, they name the
 * edit, and they name the place where its half-typed text waits.
 */
public final class Form<T extends Thing> {

    /** Writes a changed record. */
    interface Keeper<T> {
        void change(String label, T record, UnaryOperator<T> how);
    }

    private final Editors editors;
    private final Words words;
    private final Keeper<T> keeper;
    private final Notations notations;
    private final FormSheet<T> sheet;
    private final FieldNames<T> names = new FieldNames<>();
    private Optional<Input<?>> last = Optional.empty();

    Form(Editors editors, Keeper<T> keeper) {
        this.editors = editors;
        this.words = editors.words();
        this.keeper = keeper;
        this.notations = new Notations(words);
        this.sheet = new FormSheet<>(editors.workspace());
        Hyperlink[] history = new Hyperlink[1];
        history[0] = Layout.styled(Buttons.link(words.say("editor.history"), () -> sheet.shown().ifPresent(record -> HistoryView.open(history[0],
                new HistoryViewModel<>(editors.workspace(), words, record, names), words))), "reason");
        sheet.foot(history[0]);
    }

    // ---- parts ----

    public Form<T> section(String key) {
        sheet.add(new FormSection<>(words.say(key)));
        return this;
    }

    /** Of the section begun last: nothing in it can reach the client's page, and it goes out of sight with everything internal. */
    public Form<T> internal() {
        sheet.section().lock(PageMarkField.locked(words));
        return this;
    }

    /** Of the section begun last: nothing in it can reach the client's page, but it is theirs to see on the screen. */
    public Form<T> locked() {
        return mark(PageMarkField.locked(words));
    }

    /** Of the section begun last: what stands in it may reach the client's page. */
    public Form<T> shareable() {
        return mark(PageMarkField.shareable(words));
    }

    private Form<T> mark(Node mark) {
        mark.visibleProperty().bind(editors.workspace().privacy().not()); // nothing tells a client what is kept from them
        sheet.section().mark(mark);
        return this;
    }

    public Form<T> node(String key, Node node) {
        return addLine(new FormLine<>(words.say(key), node, node, record -> {}));
    }

    public Form<T> node(Node node) {
        return addLine(new FormLine<>("", node, node, record -> {}));
    }

    /** A value that is shown and cannot be changed here, such as the first date agreed. */
    public Form<T> fact(String key, Function<T, String> get) {
        Label fact = Texts.body("");
        fact.setWrapText(true); // not its whole height at least: beside another field that is asked of a width of nothing
        addLine(new FormLine<>(words.say(key), fact, fact, record -> fact.setText(get.apply(record))));
        return named(key, get);
    }

    /** Without the way to the record's history: another form of the same record has it, or nothing can float beside this one. */
    public Form<T> withoutHistory() {
        sheet.withoutFoot();
        return this;
    }

    /** The fields of another form of the same record have their names in the history too. */
    public Form<T> historyAlsoOf(Form<T> other) {
        names.addAll(other.names);
        return this;
    }

    /** Runs whenever a record is shown; for what a form cannot say itself. */
    public Form<T> onShow(Consumer<T> deed) {
        FormLine<T> line = new FormLine<>("", new Region(), new Region(), deed);
        line.onlyWhen(record -> false);
        return addLine(line);
    }

    // ---- fields ----

    public Form<T> text(String key, Function<T, String> get, BiFunction<T, String, T> set) {
        return textBy(key, get, changing(key, set));
    }

    public Form<T> textBy(String key, Function<T, String> get, BiConsumer<T, String> deed) {
        return add(key, TextInput.line(words, Notations.text()), get, deed);
    }

    public Form<T> area(String key, Function<T, String> get, BiFunction<T, String, T> set) {
        return areaBy(key, get, changing(key, set));
    }

    public Form<T> areaBy(String key, Function<T, String> get, BiConsumer<T, String> deed) {
        return add(key, TextInput.lines(words, Notations.text()), get, deed);
    }

    /** The manager's own note, which nobody else ever sees. */
    public Form<T> note(String key, Function<T, String> get, BiFunction<T, String, T> set) {
        area(key, get, set);
        sheet.line().lock(PageMarkField.locked(words));
        return this;
    }

    /** A date to come, or none: "Fri" is the next Friday. */
    public Form<T> date(String key, Function<T, Optional<LocalDate>> get, BiFunction<T, Optional<LocalDate>, T> set) {
        return dateBy(key, get, changing(key, set));
    }

    public Form<T> dateBy(String key, Function<T, Optional<LocalDate>> get, BiConsumer<T, Optional<LocalDate>> deed) {
        return add(key, TextInput.line(words, notations.date(editors.dates()::ahead)), get, deed);
    }

    /** A date that has been, or none: "Fri" is the last Friday. */
    public Form<T> pastDate(String key, Function<T, Optional<LocalDate>> get, BiFunction<T, Optional<LocalDate>, T> set) {
        return add(key, TextInput.line(words, notations.date(editors.dates()::back)), get, changing(key, set));
    }

    /** A date that has been, and that a record cannot do without. */
    public Form<T> day(String key, Function<T, LocalDate> get, BiFunction<T, LocalDate, T> set) {
        return add(key, TextInput.line(words, notations.day(editors.dates()::back)), get, changing(key, set));
    }

    /** A time of day, or none: "10:00", "9", "9.30". */
    public Form<T> time(String key, Function<T, Optional<LocalTime>> get, BiFunction<T, Optional<LocalTime>, T> set) {
        return add(key, TextInput.line(words, notations.time()), get, changing(key, set));
    }

    public Form<T> days(String key, Function<T, Optional<Days>> get, BiFunction<T, Optional<Days>, T> set) {
        return add(key, TextInput.line(words, notations.length()), get, changing(key, set));
    }

    public Form<T> percent(String key, Function<T, Optional<Percent>> get, BiFunction<T, Optional<Percent>, T> set) {
        return add(key, TextInput.line(words, notations.percent()), get, changing(key, set));
    }

    /** "14" or "14 days", or weekdays: "Tue, Thu". */
    public Form<T> cadence(String key, Function<T, Optional<Cadence>> get, BiFunction<T, Optional<Cadence>, T> set) {
        return add(key, TextInput.line(words, new CadenceNotation(words)), get, changing(key, set));
    }

    /** Any other value that is typed. */
    <V> Form<T> typedAs(String key, Notation<V> notation, Function<T, V> get, BiFunction<T, V, T> set) {
        return add(key, TextInput.line(words, notation), get, changing(key, set));
    }

    public Form<T> level(String key, Function<T, Optional<Level>> get, BiFunction<T, Optional<Level>, T> set) {
        return add(key, new LevelInput(words), get, changing(key, set));
    }

    public Form<T> score(String key, Function<T, Optional<Score>> get, BiFunction<T, Optional<Score>, T> set) {
        return add(key, new ScoreInput(), get, changing(key, set));
    }

    public <E extends Enum<E>> Form<T> choice(String key, Class<E> type, Function<T, E> get, BiFunction<T, E, T> set) {
        return choiceBy(key, type, get, changing(key, set));
    }

    public <E extends Enum<E>> Form<T> choiceBy(String key, Class<E> type, Function<T, E> get, BiConsumer<T, E> deed) {
        return add(key, new ChoiceInput<>(List.of(type.getEnumConstants()), words::of), get, deed);
    }

    public <E extends Enum<E>> Form<T> optional(String key, Class<E> type, Function<T, Optional<E>> get,
                                                BiFunction<T, Optional<E>, T> set) {
        return optionalBy(key, type, get, changing(key, set));
    }

    public <E extends Enum<E>> Form<T> optionalBy(String key, Class<E> type, Function<T, Optional<E>> get,
                                                  BiConsumer<T, Optional<E>> deed) {
        return add(key, ChoiceInput.orNone(type, words), get, deed);
    }

    public Form<T> flag(String key, Function<T, Boolean> get, BiFunction<T, Boolean, T> set) {
        return add("", key, new FlagInput(words.say(key)), get, changing(key, set));
    }

    /** Any other input of this room. */
    <V> Form<T> input(String key, Input<V> input, Function<T, V> get, BiFunction<T, V, T> set) {
        return add(key, input, get, changing(key, set));
    }

    public Form<T> stakeholder(String key, Function<T, Optional<Id<Stakeholder>>> get,
                               BiFunction<T, Optional<Id<Stakeholder>>, T> set) {
        return add(key, new PersonField<>(editors, Stakeholder.class, words.say("editor.person.prompt")), get,
                changing(key, set));
    }

    public Form<T> member(String key, Function<T, Optional<Id<Member>>> get, BiFunction<T, Optional<Id<Member>>, T> set) {
        return add(key, new PersonField<>(editors, Member.class, words.say("editor.person.prompt")), get,
                changing(key, set));
    }

    public <R extends Thing> Form<T> record(String key, Class<R> type, Function<T, Optional<Id<R>>> get,
                                            BiFunction<T, Optional<Id<R>>, T> set) {
        return add(key, new RecordField<>(editors, type, words.say("editor.record.prompt")), get, changing(key, set));
    }

    public <R extends Thing> Form<T> links(String key, Class<R> type, Function<T, List<Id<R>>> get,
                                           BiFunction<T, List<Id<R>>, T> set) {
        return add(key, new LinkField<>(editors, type, words.say("editor.links.prompt")), get, changing(key, set));
    }

    /** Whether the record may have a line on the client's page, and in which words. */
    public Form<T> onPage(Function<T, OnPage> get, BiFunction<T, OnPage, T> set, Function<T, String> ownWords) {
        PageMarkField mark = new PageMarkField(words);
        onShow(record -> mark.about(ownWords.apply(record), editors.told(record)));
        return add("editor.page", mark, get, changing("editor.page", set));
    }

    // ---- about the last field ----

    /** What an empty field says. */
    public Form<T> prompt(String key) {
        last.ifPresent(input -> input.prompt(words.say(key)));
        return this;
    }

    /** One line under the field. */
    public Form<T> hint(String key) {
        sheet.line().hint(words.say(key));
        return this;
    }

    /** In the same row as the field before. */
    public Form<T> beside() {
        sheet.section().joinLastTwo();
        return this;
    }

    /** The text may not be deleted. */
    public Form<T> required() {
        last.ifPresent(input -> input.refuseEmpty(notations.neverEmpty()));
        return this;
    }

    /** Shown only for such records. */
    public Form<T> when(Predicate<T> condition) {
        sheet.line().onlyWhen(condition);
        return this;
    }

    private <V> BiConsumer<T, V> changing(String key, BiFunction<T, V, T> set) {
        String label = words.say("editor.edit", words.say(key));
        return (record, value) -> keeper.change(label, record, newest -> set.apply(newest, value));
    }

    private <V> Form<T> add(String key, Input<V> input, Function<T, V> get, BiConsumer<T, V> commit) {
        return add(words.say(key), key, input, get, commit);
    }

    private <V> Form<T> add(String name, String key, Input<V> input, Function<T, V> get, BiConsumer<T, V> commit) {
        last = Optional.of(input);
        sheet.add(name, key, input, get, commit);
        return named(key, get);
    }

    private Form<T> named(String key, Function<T, ?> get) {
        FormSection<T> section = sheet.section();
        FormLine<T> line = sheet.line();
        names.add(new FieldNames.Field<>(words.say(key), get, () -> section.isInternal() || line.isInternal()));
        return this;
    }

    private Form<T> addLine(FormLine<T> line) {
        sheet.add(line);
        return this;
    }

    // ---- showing ----

    public Region root() {
        return sheet.root();
    }

    /** Shows a record, or nothing. Fields that are being typed in keep what is typed while it is still the same record. */
    public void show(Optional<? extends T> record) {
        record.ifPresentOrElse(this::show, sheet::showNothing);
    }

    public void show(T record) {
        sheet.show(record);
    }

    public void focusFirst() {
        sheet.focusFirst();
    }

    /** Ends the form: what is half typed is put on disk. */
    public void close() {
        sheet.close();
    }
}
