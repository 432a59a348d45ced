package tutti.team;

import tutti.model.Action;
import tutti.model.RaidItem;
import tutti.model.Thing;

/** The six types of the RAID list; the action is a record of its own. */
enum RaidShown {
    RISK, ASSUMPTION, ISSUE, DEPENDENCY, ACTION, DECISION;

    static RaidShown of(Thing record) {
        return switch (record) {
            case Action _ -> ACTION;
            case RaidItem item -> valueOf(item.type().name());
            default -> throw new IllegalArgumentException(record.getClass() + " is not on the RAID list");
        };
    }
}
