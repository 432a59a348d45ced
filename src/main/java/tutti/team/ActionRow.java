package tutti.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Goal;
import tutti.model.Id;
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
 * @param works the goal it works for, else the needs it serves; empty: it serves nothing
 */
record ActionRow(Action record, String owner, ActionMark mark, String state, String when, Tone tone, int late, String works,
                 boolean unserved) implements Row {

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
                    : action.blockedBy().isBlank() ? words.say("team.action.blocked") : words.say("team.action.blocked.by", action.blockedBy()));
        }
        String when = troubles.isEmpty() ? quietly(action, words) : String.join(", ", troubles);
        String goal = action.goal().flatMap(picture.file()::find).map(Goal::name).orElse("");
        return new ActionRow(action, picture.owner(action.owner(), words), late > 0 ? ActionMark.LATE : mark(action.state()),
                state(action, picture, words), when, troubles.isEmpty() ? Tone.QUIET : Tone.LATE, late,
                goal.isEmpty() ? picture.needs(action.needs()) : goal, unserved.contains(action.id()));
    }

    private static String quietly(Action action, Words words) {
        return action.ended()
                .map(step -> words.say(action.state() == ActionState.DONE ? "team.done.on" : "team.dropped.on", words.day(step.on())))
                .or(() -> action.due().map(words::day)).orElse("");
    }

    private static String state(Action action, TeamPicture picture, Words words) {
        String reason = action.waitsFor().flatMap(picture.file()::find).map(RaidItem::text).orElseGet(action::blockedBy);
        String why = action.ended().map(step -> step.how()).filter(how -> !how.isBlank()).orElse(reason);
        return why.isBlank() ? words.of(action.state()) : words.say("team.action.state.why", words.of(action.state()), why);
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

    boolean isOpen() {
        return record.state().isOpen();
    }

    @Override
    public String searched() {
        return String.join(" ", record.what(), owner, state, works);
    }

    @Override
    public boolean counts() {
        return isOpen();
    }
}
