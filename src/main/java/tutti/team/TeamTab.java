package tutti.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Kind;

/** The tabs of the Team view, from left to right. */
public enum TeamTab {
    OVERVIEW,
    GOALS(Kind.GOAL, Kind.RACI, Kind.BACK_BRIEF),
    ACTIONS(Kind.ACTION),
    CHANNELS(Kind.CHANNEL),
    MEMBERS(Kind.MEMBER),
    MILESTONES(Kind.MILESTONE);

    private final List<Kind> kinds;

    TeamTab(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The tab on which a record of this kind is found; empty: not in this view. */
    public static Optional<TeamTab> of(Kind kind) {
        return Stream.of(values()).filter(tab -> tab.kinds.contains(kind)).findFirst();
    }
}
