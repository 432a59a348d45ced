package tutti.exchange;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tutti.model.ActionState;
import tutti.model.Level;
import tutti.model.RaidState;
import tutti.model.RaidType;

/** The words of other people's lists, in terms of ours. */
final class Scales {

    /**
     * What a word for a state is read as.
     *
     * @param exact whether nothing is lost by it; otherwise the word is kept in the record's note
     */
    record Read<S>(S state, boolean exact) {}

    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            entry("very low", 1), entry("negligible", 1), entry("rare", 1),
            entry("low", 2), entry("minor", 2), entry("unlikely", 2),
            entry("medium", 3), entry("med", 3), entry("moderate", 3), entry("possible", 3),
            entry("high", 4), entry("major", 4), entry("likely", 4),
            entry("very high", 5), entry("critical", 5), entry("severe", 5), entry("extreme", 5), entry("almost certain", 5));

    private static final Map<String, Read<ActionState>> ACTION_STATES = Map.ofEntries(
            entry("not started", exact(ActionState.TO_DO)), entry("to do", exact(ActionState.TO_DO)),
            entry("open", exact(ActionState.TO_DO)), entry("new", exact(ActionState.TO_DO)), entry("planned", exact(ActionState.TO_DO)),
            entry("in progress", exact(ActionState.DOING)), entry("doing", exact(ActionState.DOING)),
            entry("started", exact(ActionState.DOING)), entry("ongoing", exact(ActionState.DOING)),
            entry("on track", near(ActionState.DOING)), entry("at risk", near(ActionState.DOING)),
            entry("delayed", near(ActionState.DOING)), entry("late", near(ActionState.DOING)), entry("overdue", near(ActionState.DOING)),
            entry("escalated", near(ActionState.DOING)), entry("monitoring", near(ActionState.DOING)),
            entry("blocked", exact(ActionState.BLOCKED)), entry("on hold", near(ActionState.BLOCKED)),
            entry("waiting", near(ActionState.BLOCKED)),
            entry("complete", exact(ActionState.DONE)), entry("completed", exact(ActionState.DONE)), entry("done", exact(ActionState.DONE)),
            entry("closed", exact(ActionState.DONE)), entry("finished", exact(ActionState.DONE)),
            entry("cancelled", exact(ActionState.DROPPED)), entry("canceled", exact(ActionState.DROPPED)),
            entry("dropped", exact(ActionState.DROPPED)));

    private static final Map<String, Read<RaidState>> RAID_STATES = Map.ofEntries(
            entry("open", exact(RaidState.OPEN)), entry("new", exact(RaidState.OPEN)), entry("not started", exact(RaidState.OPEN)),
            entry("identified", near(RaidState.OPEN)), entry("at risk", near(RaidState.OPEN)), entry("delayed", near(RaidState.OPEN)),
            entry("in progress", exact(RaidState.IN_PROGRESS)), entry("mitigating", near(RaidState.IN_PROGRESS)),
            entry("mitigated", near(RaidState.IN_PROGRESS)), entry("monitoring", near(RaidState.IN_PROGRESS)),
            entry("escalated", near(RaidState.IN_PROGRESS)), entry("on track", near(RaidState.IN_PROGRESS)),
            entry("on hold", near(RaidState.IN_PROGRESS)), entry("blocked", near(RaidState.IN_PROGRESS)),
            entry("closed", exact(RaidState.CLOSED)), entry("resolved", exact(RaidState.CLOSED)), entry("done", exact(RaidState.CLOSED)),
            entry("complete", exact(RaidState.CLOSED)), entry("completed", exact(RaidState.CLOSED)),
            entry("cancelled", near(RaidState.CLOSED)), entry("decided", near(RaidState.CLOSED)));

    private Scales() {}

    /** A number from 1 to 5 or a word; empty if it is neither. */
    static Optional<Level> level(String cell) {
        String plain = plain(cell);
        if (plain.matches("[1-5]")) {
            return Optional.of(new Level(Integer.parseInt(plain)));
        }
        return Optional.ofNullable(LEVELS.get(plain)).map(Level::new);
    }

    /** Whether a cell says that there is nothing to say. */
    static boolean saysNothing(String cell) {
        return cell.isEmpty() || cell.matches("(?i)-+|–|n/?a|none|tb[adc]|\\?");
    }

    /** An unknown word is read as the first state, and kept. */
    static Read<ActionState> actionState(String cell) {
        return cell.isEmpty() ? exact(ActionState.TO_DO) : ACTION_STATES.getOrDefault(plain(cell), near(ActionState.TO_DO));
    }

    static Read<RaidState> raidState(String cell) {
        return cell.isEmpty() ? exact(RaidState.OPEN) : RAID_STATES.getOrDefault(plain(cell), near(RaidState.OPEN));
    }

    static Optional<RaidType> raidType(String cell) {
        return switch (plain(cell)) {
            case "risk", "risks", "r" -> Optional.of(RaidType.RISK);
            case "assumption", "assumptions" -> Optional.of(RaidType.ASSUMPTION);
            case "issue", "issues", "i" -> Optional.of(RaidType.ISSUE);
            case "dependency", "dependencies" -> Optional.of(RaidType.DEPENDENCY);
            case "decision", "decisions" -> Optional.of(RaidType.DECISION);
            default -> Optional.empty();
        };
    }

    static boolean isAction(String raidType) {
        return plain(raidType).matches("actions?");
    }

    private static String plain(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]+", " ").strip();
    }

    private static <S> Read<S> exact(S state) {
        return new Read<>(state, true);
    }

    private static <S> Read<S> near(S state) {
        return new Read<>(state, false);
    }
}
