package tutti.model.measure;

import java.util.List;
import tutti.model.Id;

/** How one link of one need stands, and why. */
public sealed interface LinkState {

    record Holds(Reason reason) implements LinkState {}

    record Broken(Reason reason) implements LinkState {}

    /** Not known; the reason is what would settle it. */
    record Unknown(Reason reason) implements LinkState {}

    Reason reason();

    default List<Id<?>> records() {
        return reason().records();
    }
}
