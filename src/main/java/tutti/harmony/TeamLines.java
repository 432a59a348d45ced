package tutti.harmony;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.i18n.ReasonWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.CaseFile;
import tutti.model.Channel;
import tutti.model.Goal;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.Thing;
import tutti.model.measure.Answer;
import tutti.model.measure.Drive;
import tutti.model.measure.Lateness;
import tutti.model.measure.Link;
import tutti.model.measure.Links;
import tutti.widget.panel.MadeOf;
import tutti.workspace.Trail;

/** What the figures of the team's pillar are made of. Members stay nameless here; each opens in the Team view, where names are. */
final class TeamLines {

    private final CaseFile file;
    private final LocalDate today;
    private final Words words;
    private final Trail trail;

    TeamLines(CaseFile file, LocalDate today, Words words, Trail trail) {
        this.file = file;
        this.today = today;
        this.words = words;
        this.trail = trail;
    }

    /** The lowest first. */
    List<MadeOf.Line> answers(List<Answer> answers) {
        return answers.stream().sorted(Comparator.comparing(Answer::score)).map(answer -> new MadeOf.Line(
                words.say("harmony.figure.member", words.of(answer.question()), answer.score().value()),
                words.say("harmony.figure.member.when", words.of(answer.basis()), words.day(answer.date())),
                () -> trail.goTo(Kind.MEMBER, answer.person()))).toList();
    }

    /** Everybody who is asked, the oldest answer first, and who has none. */
    List<MadeOf.Line> asked(Drive drive) {
        Function<Member, Integer> age = member -> drive.answers().stream().filter(answer -> answer.person().equals(member.id())).mapToInt(Answer::age).max().orElse(-1);
        Stream<MadeOf.Line> silent = drive.silent().stream().map(member -> line(member, words.say("harmony.figure.somebody"), words.say("harmony.no-reading")));
        Stream<MadeOf.Line> answered = drive.answered().stream().sorted(Comparator.comparing(age).reversed())
                .map(member -> line(member, words.say("harmony.figure.somebody"), words.say("harmony.figure.age", age.apply(member))));
        return Stream.concat(silent, answered).toList();
    }

    List<MadeOf.Line> goals(List<Goal> goals, List<Goal> onFirstDate) {
        return sorted(goals, onFirstDate::contains).map(goal -> line(goal, goal.name(), onFirstDate.contains(goal)
                ? words.say("harmony.figure.on-first", words.day(goal.firstDate().orElseThrow()))
                : words.say("harmony.figure.later", words.day(goal.firstDate().orElseThrow()), words.day(goal.done().or(goal::forecast).orElseThrow())))).toList();
    }

    List<MadeOf.Line> toldBack(List<Links> asked, List<Links> told) {
        return sorted(asked, told::contains).map(links -> line(links.need(), links.need().words(),
                new ReasonWords(words).fully(links.state(Link.UNDERSTANDING).reason(), file))).toList();
    }

    /** Late ones first, then blocked ones. */
    List<MadeOf.Line> actions(List<Action> actions) {
        return actions.stream().sorted(Comparator.comparingInt((Action action) -> -Lateness.days(action, today))
                .thenComparing(action -> action.state() != ActionState.BLOCKED)).map(action -> line(action, action.what(), standing(action))).toList();
    }

    private String standing(Action action) {
        String state = words.of(action.state());
        int late = Lateness.days(action, today);
        return late > 0 ? words.say("harmony.figure.action.late", state, new ScaleWords(words).daysLate(late))
                : action.due().map(due -> words.say("harmony.figure.action.due", state, words.day(due))).orElse(state);
    }

    List<MadeOf.Line> channels(List<Channel> channels, List<Channel> overdue) {
        return sorted(channels, channel -> !overdue.contains(channel)).map(channel -> line(channel, channel.title(), overdue.contains(channel)
                ? words.say("harmony.figure.channel.over", Lateness.days(channel, today))
                : channel.lastHeld().map(day -> words.say("harmony.figure.channel.held", words.day(day))).orElseGet(() -> words.say("harmony.figure.channel.never")))).toList();
    }

    /** Those of which it does not hold first. */
    private static <T> Stream<T> sorted(List<T> all, Function<T, Boolean> fine) {
        return all.stream().sorted(Comparator.comparing(fine));
    }

    private MadeOf.Line line(Thing thing, String what, String detail) {
        return new MadeOf.Line(what, detail, () -> trail.goTo(Kind.of(thing), thing.id()));
    }
}
