package tutti.model.capture;

import java.util.List;
import tutti.model.Thing;

/**
 * A record that the line would make.
 *
 * @param taken whether it will be kept
 */
public record Proposal(Thing thing, List<Ask> asks, List<Caution> cautions, boolean taken) {

    public Proposal {
        asks = List.copyOf(asks);
        cautions = List.copyOf(cautions);
    }

    /** Its fields in order; those that are still empty are optional. */
    public List<Part> parts() {
        return Part.of(thing);
    }
}
