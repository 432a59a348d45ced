package tutti.model.capture;

import java.time.LocalDate;
import tutti.model.Id;
import tutti.model.Promise;
import tutti.model.Question;

/** What may be a slip. Nothing is refused for it. */
public sealed interface Caution {

    /** The same person was promised something alike, which is still open. */
    record Twice(Id<Promise> promise) implements Caution {}

    record PastDate(LocalDate date) implements Caution {}

    /** An answer outside 0 to 10; kept as evidence in words. */
    record OutOfScale(Question question, int given) implements Caution {}

    /** A question that is not asked on this person's side; kept as evidence in words. */
    record NotAsked(Question question) implements Caution {}
}
