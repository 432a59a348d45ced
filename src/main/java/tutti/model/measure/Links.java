package tutti.model.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.Id;
import tutti.model.Need;

/** The five links of one need. */
public record Links(Need need, Map<Link, LinkState> states) {

    public Links {
        states = Collections.unmodifiableMap(new EnumMap<>(states));
    }

    public LinkState state(Link link) {
        return states.get(link);
    }

    /** The verdict; empty if no link is broken. */
    public Optional<Link> firstBroken() {
        return first(LinkState.Broken.class);
    }

    public Optional<Link> firstUnknown() {
        return first(LinkState.Unknown.class);
    }

    /** Whether all five links hold. */
    public boolean inTune() {
        return bucket() == Bucket.IN_TUNE;
    }

    /** By the first broken link, else by the first unknown one, else in tune. */
    public Bucket bucket() {
        return firstBroken().map(Bucket::ofBroken)
                .or(() -> firstUnknown().map(Bucket::ofUnknown))
                .orElse(Bucket.IN_TUNE);
    }

    /** The link that {@link #bucket} rests on; empty when in tune. */
    public Optional<Link> deciding() {
        return firstBroken().or(this::firstUnknown);
    }

    public LinkMark mark(Link link) {
        return switch (state(link)) {
            case LinkState.Holds holds -> LinkMark.HOLDS;
            case LinkState.Unknown unknown -> LinkMark.UNKNOWN;
            case LinkState.Broken broken -> firstBroken().orElseThrow() == link ? LinkMark.BROKEN_FIRST : LinkMark.BROKEN_LATER;
        };
    }

    /** All records behind the five links, each once. */
    public List<Id<?>> records() {
        return states.values().stream().<Id<?>>flatMap(state -> state.records().stream()).distinct().toList();
    }

    /** Plainly, because every need of an engagement is sorted by it. The states stand in the order of the links. */
    private Optional<Link> first(Class<? extends LinkState> kind) {
        for (Map.Entry<Link, LinkState> entry : states.entrySet()) {
            if (kind.isInstance(entry.getValue())) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }
}
