package tutti.model.capture;

import java.time.LocalDate;
import java.util.List;
import tutti.model.Id;
import tutti.model.Person;

/** What the line leaves open and only the manager can say. */
public sealed interface Ask {

    /** Whether a concern was acknowledged at once; if not, that is due by {@code due}. */
    record Acknowledged(LocalDate due) implements Ask {}

    /** Which of these people {@code typed} is; answered by {@link Capture#choosing}. */
    record Which(String typed, List<Id<? extends Person>> candidates) implements Ask {
        public Which {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody is called {@code typed} yet. */
    record Unknown(String typed) implements Ask {}
}
