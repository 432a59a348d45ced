package tutti.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Kind;

/** The lists of the client's pillar, from left to right. */
public enum ClientTab {
    STAKEHOLDERS(Kind.STAKEHOLDER, Kind.READING, Kind.TRUST_EVENT),
    CONCERNS(Kind.CONCERN),
    NEEDS(Kind.NEED, Kind.BACK_BRIEF),
    PROMISES(Kind.PROMISE),
    CONVERSATIONS(Kind.CONVERSATION, Kind.MEETING);

    private final List<Kind> kinds;

    ClientTab(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The list on which a record of this kind is found; empty: not in this pillar. */
    public static Optional<ClientTab> of(Kind kind) {
        return Stream.of(values()).filter(tab -> tab.kinds.contains(kind)).findFirst();
    }
}
