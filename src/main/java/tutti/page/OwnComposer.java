package tutti.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.IssuedPage;
import tutti.model.Level;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Reading;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.page.OwnRecord.Answer;
import tutti.page.OwnRecord.Course;
import tutti.page.OwnRecord.Person;
import tutti.page.OwnRecord.Row;
import tutti.page.OwnRecord.Turn;
import tutti.page.OwnRecord.Verdict;

/** Composes the manager's own record of a rescue. Pure. */
public final class OwnComposer {

    private record Dated(LocalDate date, Verdict verdict) {}

    private final CaseFile file;
    private final LocalDate today;
    private final Words words;

    private OwnComposer(CaseFile file, LocalDate today, Words words) {
        this.file = file;
        this.today = today;
        this.words = words;
    }

    /** @param words the manager's */
    public static OwnRecord compose(CaseFile file, LocalDate today, Words words) {
        return new OwnComposer(file, today, words).compose();
    }

    private OwnRecord compose() {
        List<Person> people = file.stakeholders().stream()
                .sorted(Comparator.comparing((Stakeholder person) -> person.power().map(Level::value).orElse(0)).reversed().thenComparing(Stakeholder::name))
                .map(this::person).filter(person -> !person.rows().isEmpty()).toList();
        return new OwnRecord(words.locale(), today, file.engagement().client(), file.engagement().name(), file.me().map(Member::name).orElse(""), verdicts(), people);
    }

    private List<Verdict> verdicts() {
        Stream<Dated> ours = file.issuedPages().stream().sorted(Comparator.comparingInt(IssuedPage::number)).map(page -> new Dated(page.date(),
                new Verdict(words.fullDay(page.date()), words.say("page.title", page.number()), page.confidence(), page.confidence().map(words::of).orElse(""), page.why())));
        Stream<Dated> theirs = file.meetings().stream().filter(meeting -> meeting.verdict().isPresent()).map(meeting -> new Dated(meeting.date(),
                new Verdict(words.fullDay(meeting.date()), who(meeting), meeting.verdict(), words.of(meeting.verdict().orElseThrow()), quoted(meeting.verdictWords()))));
        return Stream.concat(ours, theirs).sorted(Comparator.comparing(Dated::date)).map(Dated::verdict).toList();
    }

    private String who(Meeting meeting) {
        return meeting.verdictBy().flatMap(file::find).map(person -> words.say("page.own.verdictBy", meeting.name(), person.name()))
                .orElseGet(() -> words.say("page.own.verdict", meeting.name()));
    }

    private String quoted(String text) {
        return text.isBlank() ? "" : words.say("page.concerns.quote", text);
    }

    private Person person(Stakeholder person) {
        List<Reading> readings = file.readings().stream().filter(reading -> reading.stakeholder().equals(Optional.of(person.id())))
                .filter(reading -> reading.confidence().isPresent() || reading.minimum().isPresent())
                .sorted(Comparator.comparing(Reading::date).thenComparing(Reading::id)).toList();
        List<Row> events = OwnEvents.of(file, person, today, words);
        List<Row> rows = new ArrayList<>(events);
        Optional<Score> minimum = Optional.empty();
        for (Reading reading : readings) {
            minimum = reading.minimum().or(minimumBefore(minimum));
            rows.add(row(reading, minimum));
        }
        rows.sort(Comparator.comparing(Row::date).thenComparing(row -> row.turn() != Turn.READING));
        return new Person(person.name(), person.role(), course(readings, events), rows);
    }

    private static java.util.function.Supplier<Optional<Score>> minimumBefore(Optional<Score> minimum) {
        return () -> minimum;
    }

    private Row row(Reading reading, Optional<Score> minimum) {
        String room = reading.confidence().flatMap(confidence -> minimum.map(least -> words.say("page.own.room",
                signed(confidence.value() - least.value()), confidence.value(), least.value())))
                .orElseGet(() -> reading.confidence().map(confidence -> words.say("page.own.confidence", confidence.value()))
                        .orElseGet(() -> words.say("page.own.minimum", reading.minimum().orElseThrow().value())));
        String detail = Stream.concat(Stream.of(words.of(reading.basis()), reading.evidence()), reading.reasons().stream())
                .filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
        return new Row(reading.date(), words.day(reading.date()), Turn.READING, room, detail);
    }

    private static String signed(int room) {
        return room < 0 ? "\u2212" + -room : room > 0 ? "+" + room : "0";
    }

    private Course course(List<Reading> readings, List<Row> events) {
        List<Answer> confidence = readings.stream().flatMap(reading -> reading.confidence().map(score -> answer(reading, score)).stream()).toList();
        List<Answer> minimum = readings.stream().flatMap(reading -> reading.minimum().map(score -> answer(reading, score)).stream()).toList();
        LocalDate from = Stream.concat(readings.stream().map(Reading::date), events.stream().map(Row::date)).min(Comparator.naturalOrder()).orElse(today);
        String inWords = confidence.isEmpty() ? words.say("page.own.courseNone") : words.say("page.own.course", confidence.size(),
                confidence.getFirst().value(), words.day(confidence.getFirst().date()), confidence.getLast().value(), words.day(confidence.getLast().date()));
        return new Course(inWords, from, today, confidence, minimum, events);
    }

    private static Answer answer(Reading reading, Score score) {
        return new Answer(reading.date(), score.value(), reading.basis() == Basis.SAID);
    }
}
