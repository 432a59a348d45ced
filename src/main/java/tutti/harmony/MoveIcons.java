package tutti.harmony;

import javafx.scene.Node;
import tutti.model.Kind;
import tutti.widget.Icon;
import tutti.widget.mark.IconDisc;

/** The disc before a move: violet for what is the client's, brass for what is the team's. */
final class MoveIcons {

    private MoveIcons() {}

    static Node of(Kind kind) {
        return switch (kind) {
            case PROMISE -> disc(Icon.PROMISE, IconDisc.Tone.CLIENT);
            case CONCERN -> disc(Icon.CONCERN, IconDisc.Tone.CLIENT);
            case NEED, CONVERSATION, BACK_BRIEF -> disc(Icon.CONVERSATION, IconDisc.Tone.CLIENT);
            case STAKEHOLDER -> disc(Icon.PERSON, IconDisc.Tone.CLIENT);
            case TRUST_EVENT -> disc(Icon.TRUST, IconDisc.Tone.CLIENT);
            case GOAL, RACI -> disc(Icon.GOAL, IconDisc.Tone.TEAM);
            case ACTION -> disc(Icon.ACTION, IconDisc.Tone.TEAM);
            case MILESTONE -> disc(Icon.MILESTONE, IconDisc.Tone.TEAM);
            case CHANNEL -> disc(Icon.CHANNEL, IconDisc.Tone.TEAM);
            case MEMBER -> disc(Icon.PERSON, IconDisc.Tone.TEAM);
            case RAID_ITEM -> disc(Icon.DECISION, IconDisc.Tone.CLIENT);
            case READING -> disc(Icon.HARMONY, IconDisc.Tone.NEUTRAL);
            case MEETING -> disc(Icon.MEETING, IconDisc.Tone.NEUTRAL);
            case ENGAGEMENT, SNOOZE, DRAFT_PAGE, ISSUED_PAGE -> disc(Icon.STATUS, IconDisc.Tone.NEUTRAL);
        };
    }

    private static Node disc(Icon icon, IconDisc.Tone tone) {
        return new IconDisc(icon, tone, false);
    }
}
