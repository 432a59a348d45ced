package tutti.model.measure;

import java.time.LocalDate;
import java.util.List;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.CaseFile;
import tutti.model.Channel;
import tutti.model.Goal;

/**
 * The counts of the team's pillar.
 *
 * @param goals those that were not dropped and have a first date, and {@code onFirstDate} those of them done by it, or not
 *        forecast later
 * @param toTellBack needs that a goal serves, and {@code toldBack} those of them whose understanding holds
 * @param open open actions, with {@code late} and {@code blocked} of them; an action may be both
 * @param overdue of {@code channels}
 */
public record TeamFigures(List<Goal> goals, List<Goal> onFirstDate, List<Links> toTellBack, List<Links> toldBack,
                          List<Action> open, List<Action> late, List<Action> blocked, List<Channel> channels, List<Channel> overdue) {

    /** @param harmony of the same case file and day */
    public static TeamFigures of(CaseFile file, Harmony harmony, LocalDate today) {
        List<Goal> goals = file.goals().stream().filter(goal -> goal.dropped().isEmpty() && goal.firstDate().isPresent()).toList();
        Serving serving = Serving.of(file);
        List<Links> toTellBack = harmony.needs().stream().filter(links -> !serving.goals(links.need().id()).isEmpty()).toList();
        List<Action> open = file.actions().stream().filter(action -> action.state().isOpen()).toList();
        return new TeamFigures(goals, goals.stream().filter(TeamFigures::isOnFirstDate).toList(),
                toTellBack, toTellBack.stream().filter(links -> links.mark(Link.UNDERSTANDING) == LinkMark.HOLDS).toList(),
                open, open.stream().filter(action -> Lateness.days(action, today) > 0).toList(),
                open.stream().filter(action -> action.state() == ActionState.BLOCKED).toList(),
                file.channels(), file.channels().stream().filter(channel -> Lateness.days(channel, today) > 0).toList());
    }

    private static boolean isOnFirstDate(Goal goal) {
        LocalDate first = goal.firstDate().orElseThrow();
        return goal.done().or(goal::forecast).stream().noneMatch(end -> end.isAfter(first));
    }
}
