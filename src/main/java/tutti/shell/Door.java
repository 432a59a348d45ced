package tutti.shell;

import java.util.List;
import tutti.model.Kind;
import tutti.widget.Icon;

/** The places that the rail opens, in its order; the overview of all engagements, which the header opens; and the past. */
enum Door {
    TODAY(Icon.TODAY), HARMONY(Icon.HARMONY), CLIENT(Icon.CLIENT), TEAM(Icon.TEAM), RAID(Icon.RAID), STATUS(Icon.STATUS),
    ENGAGEMENTS(Icon.FOLDER), PAST(Icon.HISTORY);

    private final Icon icon;

    Door(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    static List<Door> onTheRail() {
        return List.of(TODAY, HARMONY, CLIENT, TEAM, RAID, STATUS);
    }

    /** Behind which door the records of a kind are. */
    static Door to(Kind kind) {
        return switch (kind) {
            case STAKEHOLDER, CONVERSATION, MEETING, CONCERN, NEED, PROMISE, TRUST_EVENT, READING -> CLIENT;
            case MEMBER, GOAL, RACI, BACK_BRIEF, ACTION, MILESTONE, CHANNEL -> TEAM;
            case RAID_ITEM -> RAID;
            case DRAFT_PAGE, ISSUED_PAGE -> STATUS;
            case SNOOZE -> TODAY;
            case ENGAGEMENT -> HARMONY;
        };
    }
}
