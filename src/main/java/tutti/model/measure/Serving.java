package tutti.model.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.PromiseEnd;

/**
 * What serves which need: directly, or an action through its goal. Dropped goals and actions, withdrawn promises, and
 * needs that are gone never count. Built once in one pass over the records, so that many needs cost little.
 */
public final class Serving {

    private final Map<Id<Need>, List<Goal>> goals = new HashMap<>();
    private final Map<Id<Need>, List<Action>> actions = new HashMap<>();
    private final Map<Id<Need>, List<Promise>> promises = new HashMap<>();
    private final Map<Id<Need>, List<Milestone>> milestones = new HashMap<>();
    private final Map<Id<Need>, List<BackBrief>> backBriefs = new HashMap<>();
    private final List<Goal> goalsForNothing = new ArrayList<>();
    private final List<Action> actionsForNothing = new ArrayList<>();
    private final List<Action> undropped;

    private Serving(CaseFile file) {
        Set<Id<Need>> known = new HashSet<>();
        file.needs().forEach(need -> known.add(need.id()));
        Map<Id<Goal>, Goal> live = new HashMap<>();
        for (Goal goal : file.goals()) {
            if (goal.dropped().isEmpty()) {
                live.put(goal.id(), goal);
                if (!add(goals, goal.needs(), known, goal)) {
                    goalsForNothing.add(goal);
                }
            }
        }
        undropped = file.actions().stream().filter(action -> action.state() != ActionState.DROPPED).toList();
        for (Action action : undropped) {
            boolean directly = add(actions, action.needs(), known, action);
            boolean byGoal = add(actions, action.goal().map(live::get).map(Goal::needs).orElse(List.of()), known, action);
            if (!directly && !byGoal) {
                actionsForNothing.add(action);
            }
        }
        file.promises().stream()
                .filter(promise -> promise.ending().isEmpty() || promise.ending().get().end() != PromiseEnd.WITHDRAWN)
                .forEach(promise -> add(promises, promise.needs(), known, promise));
        file.milestones().forEach(milestone -> add(milestones, milestone.needs(), known, milestone));
        file.backBriefs().forEach(brief -> add(backBriefs, brief.need().stream().toList(), known, brief));
        close(goals);
        close(actions);
        close(promises);
        close(milestones);
        close(backBriefs);
    }

    private static <T> void close(Map<Id<Need>, List<T>> index) {
        index.replaceAll((_, serving) -> Collections.unmodifiableList(serving));
    }

    public static Serving of(CaseFile file) {
        return file.once(List.of(Serving.class), () -> new Serving(file));
    }

    private static <T> boolean add(Map<Id<Need>, List<T>> index, List<Id<Need>> needs, Set<Id<Need>> known, T record) {
        boolean any = false;
        for (Id<Need> need : needs) {
            if (known.contains(need)) {
                any = true;
                List<T> serving = index.computeIfAbsent(need, none -> new ArrayList<>());
                if (serving.isEmpty() || serving.getLast() != record) { // named twice, it still serves once
                    serving.add(record);
                }
            }
        }
        return any;
    }

    /** The undropped goals that serve the need, by id. */
    public List<Goal> goals(Id<Need> need) {
        return goals.getOrDefault(need, List.of());
    }

    /** The undropped actions that serve the need, directly or through a goal, each once, by id. */
    public List<Action> actions(Id<Need> need) {
        return actions.getOrDefault(need, List.of());
    }

    /** The promises about the need that were not withdrawn, by id. */
    public List<Promise> promises(Id<Need> need) {
        return promises.getOrDefault(need, List.of());
    }

    public List<Milestone> milestones(Id<Need> need) {
        return milestones.getOrDefault(need, List.of());
    }

    /** Every back-brief of the need, of whatever version, by id. */
    public List<BackBrief> backBriefs(Id<Need> need) {
        return backBriefs.getOrDefault(need, List.of());
    }

    /** The undropped goals that serve no need. */
    public List<Goal> goalsForNothing() {
        return List.copyOf(goalsForNothing);
    }

    /** The undropped actions that serve no need, neither directly nor through a goal. */
    public List<Action> actionsForNothing() {
        return List.copyOf(actionsForNothing);
    }

    /** All actions that were not dropped. */
    public List<Action> undropped() {
        return undropped;
    }
}
