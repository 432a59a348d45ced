package tutti.model.deed;

import java.time.LocalDate;
import java.util.Optional;
import tutti.model.Id;
import tutti.model.Stakeholder;

/**
 * What was heard in a meeting with the client, to a line of the page on the table.
 *
 * @param line the line as it stood there; empty for what was said beside the page
 * @param subject the record that the line is about, where there is one
 * @param by who said it; none for the whole room
 * @param due by when, for a promise
 */
public record Heard(What what, String line, Optional<Id<?>> subject, Optional<Id<Stakeholder>> by, String words, Optional<LocalDate> due) {

    /** What came of it: words alone, a decision, a new concern, need or promise; or that a concern is settled or a need confirmed or accepted. */
    public enum What { SAID, DECIDED, CONCERN, NEED, PROMISE, SETTLED, CONFIRMED, ACCEPTED }
}
