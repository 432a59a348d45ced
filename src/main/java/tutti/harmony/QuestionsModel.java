package tutti.harmony;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.i18n.HarmonyWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.measure.BothSides;
import tutti.model.measure.Readings;
import tutti.model.measure.SameQuestions;
import tutti.workspace.Trail;

/**
 * The same questions on one day, and how the two medians went up to now. Names of the client's people only: the team is
 * counted.
 *
 * @param days every day on which somebody answered, oldest first, and today
 * @param notAsked who has no answer that counts on this day
 */
record QuestionsModel(LocalDate day, QuestionsCardModel card, List<LocalDate> days, List<Course> courses, List<String> notAsked) {

    /** How one question went: a point for each day on which somebody answered. */
    record Course(Question question, String name, List<Point> points, String told) {}

    /** The two medians as they stood on a day; empty: nobody's answer counted. */
    record Point(LocalDate day, OptionalDouble client, OptionalDouble team, boolean outOfTune) {}

    static QuestionsModel of(CaseFile file, LocalDate day, LocalDate today, Words words, Trail trail) {
        List<LocalDate> days = days(file, today);
        List<SameQuestions> history = days.stream().map(past -> SameQuestions.of(file, past)).toList();
        return new QuestionsModel(day, QuestionsCardModel.of(file, day, words, trail), days,
                Question.shared().stream().map(question -> course(question, days, history, words)).toList(), notAsked(file, day, words));
    }

    private static List<LocalDate> days(CaseFile file, LocalDate today) {
        return Stream.concat(file.readings().stream().filter(QuestionsModel::answers).map(Reading::date), Stream.of(today))
                .filter(day -> !day.isAfter(today)).distinct().sorted().toList();
    }

    private static boolean answers(Reading reading) {
        return Question.shared().stream().anyMatch(question -> reading.answer(question).isPresent());
    }

    private static Course course(Question question, List<LocalDate> days, List<SameQuestions> history, Words words) {
        List<Point> points = IntStream.range(0, days.size())
                .mapToObj(i -> point(days.get(i), history.get(i).of(question))).toList();
        HarmonyWords said = new HarmonyWords(words);
        String told = points.stream().filter(point -> point.client().isPresent() || point.team().isPresent())
                .map(point -> words.say("harmony.course.point", words.day(point.day()), or(said.median(point.client()), words), or(said.median(point.team()), words)))
                .collect(Collectors.joining("; "));
        return new Course(question, words.of(question), points, words.say("harmony.course.told", words.of(question), told));
    }

    private static Point point(LocalDate day, BothSides sides) {
        return new Point(day, sides.clientMedian(), sides.teamMedian(), sides.isOutOfTune());
    }

    private static String or(String median, Words words) {
        return median.isEmpty() ? words.say("harmony.no-reading") : median;
    }

    /** A line for the client's people by name, one for the team by count; none where everybody answered. */
    private static List<String> notAsked(CaseFile file, LocalDate day, Words words) {
        if (file.stakeholders().isEmpty() && file.team().isEmpty()) {
            return List.of(words.say("harmony.not-asked.empty"));
        }
        Readings readings = Readings.of(file, day);
        List<String> client = file.stakeholders().stream().filter(person -> isSilent(readings, person)).map(person -> name(readings, person, day, words)).toList();
        long team = file.team().stream().filter(person -> isSilent(readings, person)).count();
        return Stream.of(Optional.of(client).filter(names -> !names.isEmpty()).map(names -> words.say("harmony.not-asked.client", String.join(", ", names))),
                        Optional.of(team).filter(count -> count > 0).map(count -> words.say("harmony.not-asked.team", count, file.team().size())))
                .flatMap(Optional::stream).toList();
    }

    private static boolean isSilent(Readings readings, Person person) {
        return Question.shared().stream().allMatch(question -> readings.fresh(person.id(), question).isEmpty());
    }

    /** "Hal Petrie (never)", "Tove Aldis (26 d old)". */
    private static String name(Readings readings, Person person, LocalDate day, Words words) {
        List<Reading> all = readings.of(person.id()).stream().filter(QuestionsModel::answers).toList();
        return all.isEmpty() ? words.say("harmony.not-asked.never", person.name())
                : words.say("harmony.not-asked.stale", person.name(), ChronoUnit.DAYS.between(all.getLast().date(), day));
    }
}
