package tutti.harmony;

import java.util.List;
import java.util.stream.Stream;
import tutti.i18n.HarmonyWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Thing;
import tutti.model.measure.Harmony;
import tutti.model.measure.WorkBalance;

/**
 * The other way round: what serves no need, and the work against what matters.
 *
 * @param idle the goals, then the actions, that serve no need
 * @param notes in words what the picture shows: short of work, and overkill
 */
record OtherWayModel(List<Idle> idle, String idleCount, List<Dot> dots, List<Note> notes, String unrated) {

    /** A goal or an action that serves no need. */
    record Idle(Kind kind, Id<? extends Thing> record, String name, String detail) {}

    /** A need in the picture. */
    record Dot(Id<Need> need, String label, int importance, int work, boolean strong, String told) {}

    /** A need that has too little work, or too much. */
    record Note(Id<Need> need, String what, String why) {}

    private static final int LABEL = 26;

    static OtherWayModel of(CaseFile file, Harmony harmony, Words words) {
        WorkBalance balance = WorkBalance.of(file);
        Stream<Idle> goals = harmony.goalsForNothing().stream().map(goal -> goal(goal, words));
        Stream<Idle> actions = harmony.actionsForNothing().stream().map(action -> action(file, action, words));
        return new OtherWayModel(Stream.concat(goals, actions).toList(), new HarmonyWords(words).forNothing(harmony),
                balance.points().stream().map(point -> dot(point, words)).toList(), notes(balance, harmony, words),
                balance.unrated().isEmpty() ? "" : words.say("harmony.work.unrated", balance.unrated().size()));
    }

    private static Idle goal(Goal goal, Words words) {
        return new Idle(Kind.GOAL, goal.id(), goal.name(),
                goal.firstDate().map(day -> words.say("harmony.other.goal", words.day(day))).orElseGet(() -> words.say("harmony.other.goal.no-date")));
    }

    private static Idle action(CaseFile file, Action action, Words words) {
        String state = words.of(action.state());
        return new Idle(Kind.ACTION, action.id(), action.what(), action.owner().flatMap(file::find).map(Person::name)
                .map(who -> words.say("harmony.other.action", who, state)).orElse(state));
    }

    private static Dot dot(WorkBalance.Point point, Words words) {
        boolean strong = point.field() == WorkBalance.Field.SHORT_OF_WORK || point.field() == WorkBalance.Field.TOO_MUCH_WORK;
        String all = point.need().words();
        String label = all.length() <= LABEL ? all : all.substring(0, Math.max(1, all.lastIndexOf(' ', LABEL))) + "…";
        return new Dot(point.need().id(), label, point.importance(), point.actions().size(), strong,
                words.say("harmony.work.told", all, point.importance(), point.actions().size(), words.of(point.field())));
    }

    private static List<Note> notes(WorkBalance balance, Harmony harmony, Words words) {
        Stream<Note> tooLittle = balance.in(WorkBalance.Field.SHORT_OF_WORK).stream().map(point -> new Note(point.need().id(), point.need().words(),
                words.say("harmony.work.short", point.importance(), point.actions().size())));
        Stream<Note> overkill = harmony.overkill().stream().map(much -> new Note(much.need().id(), much.need().words(),
                words.say("harmony.work.overkill", new HarmonyWords(words).overkill(much, harmony), much.most())));
        return Stream.concat(tooLittle, overkill).toList();
    }
}
