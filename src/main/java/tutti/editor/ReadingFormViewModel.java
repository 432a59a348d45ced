package tutti.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Score;
import tutti.model.Sign;
import tutti.model.Stakeholder;
import tutti.workspace.Workspace;

/** One person's answers while they are being written down. */
public final class ReadingFormViewModel {

    private static final List<Question> CLIENT_ONLY = List.of(Question.MINIMUM);
    private static final List<Question> TEAM_ONLY = List.of(Question.MOTIVATION, Question.FOCUS);

    private final Workspace workspace;
    private final Words words;
    private final Person person;
    private final boolean correcting;
    /** What stood there before anything was answered here. */
    private final Reading written;
    private final ReadOnlyObjectWrapper<Reading> reading;

    public ReadingFormViewModel(Workspace workspace, Words words, Person person) {
        this(workspace, words, person, Reading.of(workspace.ids().next(), person, today(workspace, person), Basis.SAID), false);
    }

    private static CaseFile fileOf(Workspace workspace, Person person) {
        return workspace.caseFileOf(person.engagement()).orElseGet(workspace.caseFile()::get);
    }

    private static LocalDate today(Workspace workspace, Person person) {
        return workspace.todayOf(fileOf(workspace, person).engagement());
    }

    /** To put right one that was written down: it stays the same record, and its history tells what it said before. */
    public ReadingFormViewModel(Workspace workspace, Words words, Person person, Reading written) {
        this(workspace, words, person, written, true);
    }

    private ReadingFormViewModel(Workspace workspace, Words words, Person person, Reading draft, boolean correcting) {
        this.workspace = workspace;
        this.words = words;
        this.person = person;
        this.correcting = correcting;
        this.written = draft;
        this.reading = new ReadOnlyObjectWrapper<>(ReadingDraft.read(workspace.typed(draftPlace()), draft));
    }

    /** "How is it for Marit Sundal?", or which reading is put right. */
    public String title() {
        return correcting ? words.say("editor.reading.correct.title", person.name(), words.day(reading.get().date()))
                : words.say("editor.reading.title", person.name());
    }

    public Person person() {
        return person;
    }

    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** What is asked on this person's side, in the order of the form. */
    public List<Question> questions() {
        return Stream.concat(Question.shared().stream(), (isClient() ? CLIENT_ONLY : TEAM_ONLY).stream()).toList();
    }

    /** The signs of breathing room; the team is not asked for them. */
    public List<RoomSign> signs() {
        return isClient() ? List.of(RoomSign.values()) : List.of();
    }

    private boolean isClient() {
        return person instanceof Stakeholder;
    }

    /** The answer before this one and its day, so that a change is seen while it is asked. */
    public String before(Question question) {
        return last(question).map(last -> words.say("editor.reading.before", last.answer(question).orElseThrow().value(), words.day(last.date())))
                .orElse(words.say("editor.reading.never"));
    }

    /** The answer before this one, to be marked on the scale. */
    public Optional<Score> answeredBefore(Question question) {
        return last(question).flatMap(last -> last.answer(question));
    }

    private Optional<Reading> last(Question question) {
        return fileOf(workspace, person).readings().stream()
                .filter(earlier -> earlier.person().equals(person.id()) && earlier.answer(question).isPresent())
                .filter(earlier -> !earlier.id().equals(reading.get().id()) && !earlier.date().isAfter(reading.get().date()))
                .max(Comparator.comparing(Reading::date).thenComparing(Reading::id));
    }

    public void change(UnaryOperator<Reading> how) {
        reading.set(how.apply(reading.get()));
        workspace.keepTyping(draftPlace(), isBegun() ? ReadingDraft.write(reading.get()) : "");
    }

    /** Whether something was answered that is not kept yet; also what was left so the last time. */
    public boolean isBegun() {
        return !reading.get().withDate(written.date()).withBasis(written.basis()).equals(written);
    }

    public void answer(Question question, Optional<Score> score) {
        change(draft -> ReadingAnswers.with(draft, question, score));
    }

    public void sign(RoomSign sign, Optional<Sign> seen) {
        change(draft -> ReadingAnswers.with(draft, sign, seen));
    }

    /** The reason at this place, counted from 0; an empty one is left out. */
    public void reason(int place, String reason) {
        List<String> reasons = new ArrayList<>(reading.get().reasons());
        while (reasons.size() <= place) {
            reasons.add("");
        }
        reasons.set(place, reason.strip());
        change(draft -> draft.withReasons(reasons));
    }

    /** Writes the reading down; a sentence instead, while there is nothing in it. */
    public Optional<String> keep() {
        Reading draft = reading.get();
        boolean silent = Stream.of(Question.values()).allMatch(question -> draft.answer(question).isEmpty())
                && Stream.of(RoomSign.values()).allMatch(sign -> draft.sign(sign).isEmpty());
        if (silent) {
            return Optional.of(words.say("editor.reading.silent"));
        }
        if (workspace.attempt(() -> workspace.edit(words.say(correcting ? "editor.reading.correct" : "editor.reading.edit", person.name()), person.engagement(),
                _ -> Change.keep(draft.withReasons(draft.reasons().stream().filter(reason -> !reason.isBlank()).toList()))),
                () -> workspace.keepTyping(draftPlace(), ReadingDraft.write(draft)))) {
            workspace.keepTyping(draftPlace(), "");
        }
        return Optional.empty();
    }

    /** Where answers wait that are not kept yet. */
    private String draftPlace() {
        return "editor.reading.draft/" + owner();
    }

    /** Where the half-typed evidence waits. */
    String evidencePlace() {
        return "editor.reading.evidence/" + owner();
    }

    /** Where the half-typed reason waits that is the one after so many. */
    String reasonPlace(int before) {
        return "editor.reading.reason." + before + "/" + owner();
    }

    private Id<?> owner() {
        return correcting ? written.id() : person.id();
    }
}
