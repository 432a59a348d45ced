package tutti.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.BackBrief;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Raci;
import tutti.model.measure.RaciFailing;
import tutti.workspace.Row;

/**
 * A goal and who carries it.
 *
 * @param serves the words of the needs it serves; empty: it is an orphan
 * @param toldBack what those accountable made of it, in words; empty where nobody may see it
 * @param doubtful whether that is not what was meant
 * @param elapsed how much of the time from its beginning to its forecast is over, and {@code time} the same in weeks; empty: nobody
 *        said when it was begun, or it has ended
 * @param letters by person; who has none is absent
 * @param failings the RACI rules it breaks, in words; empty: none, or nobody may see them
 */
record GoalRow(Goal record, String serves, String toldBack, boolean doubtful, String first, Forecast forecast,
               OptionalDouble elapsed, String time, Map<Id<? extends Person>, Letters> letters, String failings) implements Row {

    private static final int NO_NEED = 0;
    private static final long WEEK = 7;

    /**
     * @param broken whether these letters break a rule
     * @param spoken person, goal and letters, for a screen reader
     */
    record Letters(Set<Letter> held, boolean broken, String spoken) {}

    /** Goals that matter most first, what was dropped last. */
    static List<GoalRow> all(TeamPicture picture, Words words) {
        Map<Id<Goal>, List<Raci>> letters = picture.file().racis().stream().collect(Collectors.groupingBy(Raci::goal));
        return picture.file().goals().stream()
                .sorted(Comparator.comparing((Goal goal) -> goal.dropped().isPresent())
                        .thenComparing(goal -> -importance(goal, picture)).thenComparing(Goal::id))
                .map(goal -> of(goal, letters.getOrDefault(goal.id(), List.of()), picture, words))
                .toList();
    }

    private static int importance(Goal goal, TeamPicture picture) {
        return picture.file().find(goal.needs()).stream().flatMap(need -> need.importance().stream()).mapToInt(Level::value)
                .max().orElse(NO_NEED);
    }

    private static GoalRow of(Goal goal, List<Raci> held, TeamPicture picture, Words words) {
        List<RaciFailing.OfGoal> broken = picture.hidden() ? List.of() : picture.raci().failings(goal.id());
        boolean manyAccountable = broken.stream().anyMatch(RaciFailing.SeveralAccountable.class::isInstance);
        Map<Id<? extends Person>, Letters> letters = new HashMap<>();
        for (Raci raci : held) {
            picture.file().find(raci.person()).ifPresent(person -> letters.merge(person.id(),
                    letters(goal, person, raci.letters(), manyAccountable, words), (one, other) -> letters(goal, person,
                            both(one.held(), other.held()), manyAccountable, words)));
        }
        Optional<Match> match = picture.hidden() ? Optional.empty() : worst(goal, picture);
        return new GoalRow(goal, picture.needs(goal.needs()), picture.hidden() ? "" : toldBack(match, words),
                match.filter(made -> made != Match.MATCHES).isPresent(), goal.firstDate().map(words::day).orElse(""),
                Forecast.of(goal, picture.today(), words), elapsed(goal, picture.today()), time(goal, picture.today(), words), letters,
                broken.stream().map(failing -> new TeamWords(words).fully(failing)).collect(Collectors.joining(", ")));
    }

    private static OptionalDouble elapsed(Goal goal, LocalDate today) {
        long days = days(goal);
        return days <= 0 || !goal.isOpen() ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(gone(goal, today) / (double) days, 0, 1));
    }

    private static String time(Goal goal, LocalDate today, Words words) {
        if (elapsed(goal, today).isEmpty()) {
            return "";
        }
        long weeks = Math.ceilDiv(days(goal), WEEK);
        long week = gone(goal, today) / WEEK + 1;
        return week > weeks ? words.say("team.goal.time.over", weeks) : words.say("team.goal.time.week", week, weeks);
    }

    /** From its beginning to the day it is expected; 0: nobody knows. */
    private static long days(Goal goal) {
        return goal.begun().flatMap(begun -> goal.forecast().or(goal::firstDate).map(end -> ChronoUnit.DAYS.between(begun, end))).orElse(0L);
    }

    private static long gone(Goal goal, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(goal.begun().orElse(today), today));
    }

    private static Set<Letter> both(Set<Letter> one, Set<Letter> other) {
        Set<Letter> all = EnumSet.copyOf(one);
        all.addAll(other);
        return all;
    }

    private static Letters letters(Goal goal, Person person, Set<Letter> held, boolean manyAccountable, Words words) {
        return new Letters(held, manyAccountable && held.contains(Letter.A), spoken(goal, person,
                held.stream().map(words::of).collect(Collectors.joining(", ")), words));
    }

    private static String spoken(Goal goal, Person person, String letters, Words words) {
        return words.say("team.raci.spoken", person.name(), goal.name(), letters);
    }

    private static String toldBack(Optional<Match> match, Words words) {
        return words.say("team.told-back", match.map(words::of).orElseGet(() -> words.say("team.told-back.none")));
    }

    /** What each Accountable of the team told back last, of the goal or of a need it serves: the worst of these. */
    private static Optional<Match> worst(Goal goal, TeamPicture picture) {
        List<Need> needs = picture.file().find(goal.needs());
        return picture.raci().holders(goal.id(), Letter.A).stream()
                .filter(Member.class::isInstance).map(Member.class::cast)
                .flatMap(member -> Stream.concat(ofGoal(goal, member, picture),
                        needs.stream().flatMap(need -> picture.rules().latestBackBrief(need, member).stream()))
                        .max(Comparator.comparing(BackBrief::date).thenComparing(BackBrief::id)).stream())
                .map(BackBrief::match)
                .max(Comparator.naturalOrder());
    }

    private static Stream<BackBrief> ofGoal(Goal goal, Member member, TeamPicture picture) {
        return picture.file().backBriefs().stream()
                .filter(brief -> brief.goal().equals(Optional.of(goal.id())) && brief.by().equals(member.id())
                        && !brief.date().isAfter(picture.today()));
    }

    Letters of(Person person, Words words) {
        Letters none = new Letters(Set.of(), false, spoken(record, person, words.say("team.raci.none"), words));
        return letters.getOrDefault(person.id(), none);
    }

    boolean isOrphan() {
        return serves.isEmpty();
    }

    boolean isDropped() {
        return record.dropped().isPresent();
    }

    @Override
    public String searched() {
        return String.join(" ", record.name(), record.target(), serves, failings);
    }

    @Override
    public boolean counts() {
        return !isDropped();
    }
}
