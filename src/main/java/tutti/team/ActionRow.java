package tutti.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.RaidItem;
import tutti.model.measure.Lateness;
import tutti.widget.mark.ActionMark;
import tutti.workspace.Row;

/**
 * A next step.
 *
 * @param owner "you" for the manager, empty for nobody
 * @param state where it stands, and what blocks it
 * @param when its day, how late it is, or by what it is blocked: the one thing to know
 * @param blocker what blocks it, and whose part that is; empty: nothing
 * @param slip how often it was put off, and its first date; empty: never
 * @param works the goal it works for, else the needs it serves; empty: it serves nothing
 */
record ActionRow(Action record, String owner, String initials, ActionMark mark, String state, String when, Tone tone, int late,
                 String blocker, String slip, String works, boolean unserved) implements Row {

    private static final int OFTEN = 2;

    /** What is late, then what is blocked, then by date; what has ended last, the newest first. */
    static List<ActionRow> all(TeamPicture picture, Words words) {
        Set<Id<?>> unserved = new HashSet<>();
        picture.serving().actionsForNothing().forEach(action -> unserved.add(action.id()));
        return picture.file().actions().stream().map(action -> of(action, unserved, picture, words))
                .sorted(Comparator.comparing((ActionRow row) -> !row.isOpen())
                        .thenComparing(row -> -row.late())
                        .thenComparing(row -> row.record().state() != ActionState.BLOCKED)
                        .thenComparing(row -> row.isOpen() ? row.record().due().orElse(LocalDate.MAX).toEpochDay() : -ended(row.record()).toEpochDay())
                        .thenComparing(row -> row.record().id()))
                .toList();
    }

    private static LocalDate ended(Action action) {
        return action.ended().map(step -> step.on()).orElse(LocalDate.MIN);
    }

    private static ActionRow of(Action action, Set<Id<?>> unserved, TeamPicture picture, Words words) {
        int late = Lateness.days(action, picture.today());
        boolean blocked = action.state() == ActionState.BLOCKED;
        List<String> troubles = new ArrayList<>();
        if (late > 0) {
            troubles.add(new ScaleWords(words).daysLate(late));
        }
        if (blocked) {
            troubles.add(action.waitsFor().isPresent() ? words.say("team.action.blocked.decision")
                    : action.blockedBy().isBlank() || picture.hidden() ? words.say("team.action.blocked") : words.say("team.action.blocked.by", action.blockedBy()));
        }
        String when = troubles.isEmpty() ? quietly(action, words) : String.join(", ", troubles);
        String goal = action.goal().flatMap(picture.file()::find).map(Goal::name).orElse("");
        return new ActionRow(action, picture.owner(action.owner(), words),
                action.owner().flatMap(picture.file()::find).map(Member::initials).orElse("?"), late > 0 ? ActionMark.LATE : mark(action.state()),
                state(action, picture, words), when, troubles.isEmpty() ? Tone.QUIET : Tone.LATE, late,
                blocked ? blocker(action, picture, words) : "", slip(action, words), goal.isEmpty() ? picture.needs(action.needs()) : goal, unserved.contains(action.id()));
    }

    private static String quietly(Action action, Words words) {
        return action.ended()
                .map(step -> words.say(action.state() == ActionState.DONE ? "team.done.on" : "team.dropped.on", words.day(step.on())))
                .or(() -> action.due().map(words::day)).orElse("");
    }

    private static String state(Action action, TeamPicture picture, Words words) {
        String why = action.ended().map(step -> step.how()).filter(how -> !how.isBlank())
                .orElseGet(() -> blocker(action, picture, words));
        return why.isBlank() ? words.of(action.state()) : words.say("team.action.state.why", words.of(action.state()), why);
    }

    /** Nothing while the client looks on: by what or by whom work stands still is ours to say. */
    private static String blocker(Action action, TeamPicture picture, Words words) {
        return picture.hidden() ? "" : action.waitsFor().flatMap(picture.file()::find).map(decision -> decision(decision, picture, words))
                .orElseGet(() -> action.blockedByWhom().isBlank() ? action.blockedBy()
                        : words.say("team.action.blocked.whom", action.blockedBy(), action.blockedByWhom()));
    }

    private static String decision(RaidItem decision, TeamPicture picture, Words words) {
        return Stream.of(Optional.of(decision.text()),
                        decision.askedOf().flatMap(picture.file()::find).map(person -> words.say("team.action.blocked.asked", person.name())),
                        decision.decided().map(step -> words.say("team.raid.decided", words.day(step.on())))
                                .or(() -> decision.neededBy().map(day -> words.say("team.action.blocked.needed", words.day(day)))))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String slip(Action action, Words words) {
        if (action.putOff() > 0) {
            return words.say("team.action.put-off", action.putOff(), action.firstDate().map(words::day).orElse(""));
        }
        return action.firstDate().filter(first -> action.due().filter(first::isBefore).isPresent())
                .map(first -> words.say("team.action.first-was", words.day(first))).orElse("");
    }

    private static ActionMark mark(ActionState state) {
        return switch (state) {
            case TO_DO -> ActionMark.TO_DO;
            case DOING -> ActionMark.DOING;
            case BLOCKED -> ActionMark.BLOCKED;
            case DONE -> ActionMark.DONE;
            case DROPPED -> ActionMark.DROPPED;
        };
    }

    boolean slipsOften() {
        return isOpen() && record.putOff() >= OFTEN;
    }

    boolean isInTrouble() {
        return late > 0 || record.state() == ActionState.BLOCKED || slipsOften();
    }

    boolean isOpen() {
        return record.state().isOpen();
    }

    @Override
    public String searched() {
        return String.join(" ", record.what(), owner, state, works, slip);
    }

    @Override
    public boolean counts() {
        return isOpen();
    }
}
