package tutti.model.measure;

import java.util.List;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Need;

/**
 * Does the work go where it matters? Every need with an importance, against the count of its undropped actions. Both
 * midlines are fixed, so that the pictures of two days, or of two engagements, can be laid side by side.
 *
 * @param points most important first, then the one with the least work
 * @param unrated the needs without an importance
 */
public record WorkBalance(List<Point> points, List<Need> unrated) {

    /** Above it a need matters much, below it little; on it neither. */
    public static final int IMPORTANCE_MIDLINE = 3;

    /** Above it there is much work, below it little; on it neither. In undropped actions. */
    public static final int WORK_MIDLINE = 5;

    /** Where a need lies; ON_A_LINE says neither way. */
    public enum Field { SHORT_OF_WORK, WELL_SERVED, CAN_WAIT, TOO_MUCH_WORK, ON_A_LINE }

    /** @param importance 1 to 5 */
    public record Point(Need need, int importance, List<Id<Action>> actions) {
        public Point {
            actions = List.copyOf(actions);
        }

        public Field field() {
            int work = actions.size();
            if (importance == IMPORTANCE_MIDLINE || work == WORK_MIDLINE) {
                return Field.ON_A_LINE;
            }
            if (importance > IMPORTANCE_MIDLINE) {
                return work < WORK_MIDLINE ? Field.SHORT_OF_WORK : Field.WELL_SERVED;
            }
            return work < WORK_MIDLINE ? Field.CAN_WAIT : Field.TOO_MUCH_WORK;
        }
    }

    public WorkBalance {
        points = List.copyOf(points);
        unrated = List.copyOf(unrated);
    }

    public static WorkBalance of(CaseFile file) {
        Serving serving = Serving.of(file);
        Stream<Point> points = file.needs().stream().flatMap(need -> need.importance().stream()
                .map(level -> new Point(need, level.value(), serving.actions(need.id()).stream().map(Action::id).toList())));
        return new WorkBalance(points.sorted(java.util.Comparator.comparingInt((Point point) -> -point.importance())
                        .thenComparingInt(point -> point.actions().size())).toList(),
                file.needs().stream().filter(need -> need.importance().isEmpty()).toList());
    }

    public List<Point> in(Field field) {
        return points.stream().filter(point -> point.field() == field).toList();
    }

    /** The largest count of actions of any need; 0 where there is none. */
    public int mostWork() {
        return points.stream().mapToInt(point -> point.actions().size()).max().orElse(0);
    }
}
