package tutti.model.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Sign;

/**
 * What everybody answered last, question by question. A fresh said answer beats a judged one, else the newest date, then
 * the newest entry. Readings dated after today have not happened yet.
 */
public final class Readings {

    /** What a client gives of one sign, by the reading it was in. */
    public record SignGiven(Id<Reading> reading, Id<? extends Person> person, RoomSign sign, Sign given, LocalDate date) {}

    private final Freshness freshness;
    private final Map<Id<? extends Person>, List<Reading>> byPerson = new HashMap<>();

    private Readings(CaseFile file, LocalDate today) {
        freshness = new Freshness(today, file.engagement().freshDays());
        file.readings().stream()
                .filter(reading -> freshness.hasCome(reading.date()))
                .forEach(reading -> byPerson.computeIfAbsent(reading.person(), any -> new ArrayList<>()).add(reading));
    }

    public static Readings of(CaseFile file, LocalDate today) {
        return new Readings(file, today);
    }

    /** All readings of one person up to today, oldest first. */
    public List<Reading> of(Id<? extends Person> person) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .sorted(Comparator.comparing(Reading::date).thenComparing(Reading::id))
                .toList();
    }

    /** The latest answer, fresh or stale; empty: no reading yet. */
    public Optional<Answer> latest(Id<? extends Person> person, Question question) {
        return latest(person, reading -> reading.answer(question).isPresent())
                .map(reading -> answer(reading, question));
    }

    /** The latest answer, if it counts. */
    public Optional<Answer> fresh(Id<? extends Person> person, Question question) {
        return latest(person, question).filter(Answer::fresh);
    }

    /** The latest fresh sign of one kind. */
    public Optional<SignGiven> sign(Id<? extends Person> person, RoomSign sign) {
        return latest(person, reading -> reading.sign(sign).isPresent())
                .filter(reading -> freshness.isFresh(reading.date()))
                .map(reading -> new SignGiven(reading.id(), person, sign, reading.sign(sign).orElseThrow(), reading.date()));
    }

    private Optional<Reading> latest(Id<? extends Person> person, Predicate<Reading> answers) {
        return freshness.latest(byPerson.getOrDefault(person, List.of()).stream().filter(answers).toList(),
                Reading::date, Reading::basis, Comparator.comparing(Reading::id));
    }

    private Answer answer(Reading reading, Question question) {
        return new Answer(reading.id(), reading.person(), question, reading.answer(question).orElseThrow(), reading.basis(),
                reading.date(), freshness.days(reading.date()), freshness.isFresh(reading.date()));
    }
}
