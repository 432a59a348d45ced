package tutti.model.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
            List<Goal> goal = action.goal().map(live::get).stream().toList();
            List<Id<Need>> served = Stream.concat(action.needs().stream(), goal.stream().flatMap(its -> its.needs().stream())).toList();
            if (!add(actions, served, known, action)) {
                actionsForNothing.add(action);
            }
        }
        file.promises().stream()
                .filter(promise -> promise.ending().isEmpty() || promise.ending().get().end() != PromiseEnd.WITHDRAWN)
                .forEach(promise -> add(promises, promise.needs(), known, promise));
        file.milestones().forEach(milestone -> add(milestones, milestone.needs(), known, milestone));
        file.backBriefs().forEach(brief -> add(backBriefs, brief.need().stream().toList(), known, brief));
    }

    public static Serving of(CaseFile file) {
        return new Serving(file);
    }

    private static <T> boolean add(Map<Id<Need>, List<T>> index, List<Id<Need>> needs, Set<Id<Need>> known, T record) {
        Set<Id<Need>> served = new LinkedHashSet<>(needs);
        served.retainAll(known);
        served.forEach(need -> index.computeIfAbsent(need, any -> new ArrayList<>()).add(record));
        return !served.isEmpty();
    }

    /** The undropped goals that serve the need, by id. */
    public List<Goal> goals(Id<Need> need) {
        return List.copyOf(goals.getOrDefault(need, List.of()));
    }

    /** The undropped actions that serve the need, directly or through a goal, each once, by id. */
    public List<Action> actions(Id<Need> need) {
        return List.copyOf(actions.getOrDefault(need, List.of()));
    }

    /** The promises about the need that were not withdrawn, by id. */
    public List<Promise> promises(Id<Need> need) {
        return List.copyOf(promises.getOrDefault(need, List.of()));
    }

    public List<Milestone> milestones(Id<Need> need) {
        return List.copyOf(milestones.getOrDefault(need, List.of()));
    }

    /** Every back-brief of the need, of whatever version, by id. */
    public List<BackBrief> backBriefs(Id<Need> need) {
        return List.copyOf(backBriefs.getOrDefault(need, List.of()));
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
