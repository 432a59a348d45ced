package tutti.model.capture;

import java.time.LocalDate;
import java.util.List;
import tutti.model.Basis;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Medium;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.RoomSign;
import tutti.model.Score;
import tutti.model.Sign;

/** What a part of the line was understood to be. */
public sealed interface Meaning {

    record Who(Id<? extends Person> person) implements Meaning {}

    /** A name that fits several people. */
    record Which(List<Id<? extends Person>> candidates) implements Meaning {
        public Which {
            candidates = List.copyOf(candidates);
        }
    }

    /** The manager: "I", "we". */
    record You() implements Meaning {}

    /** A contact, by this medium. */
    record Contact(Medium medium) implements Meaning {}

    /** The day on which it happened. */
    record On(LocalDate date) implements Meaning {}

    /** The word that opens a record of this kind. */
    record Opens(Kind kind) implements Meaning {}

    /** Somebody's own words, kept in a record of this kind. */
    record Quoted(Kind kind) implements Meaning {}

    /** What is promised, to be done, to be decided or feared. */
    record What(Kind kind) implements Meaning {}

    record Due(LocalDate date) implements Meaning {}

    record FollowUp(LocalDate date) implements Meaning {}

    record Answer(Question question, Score score) implements Meaning {}

    record Seen(RoomSign sign, Sign value) implements Meaning {}

    /** Whether they said it or the manager judged it. */
    record By(Basis basis) implements Meaning {}

    /** "and", between two parts that were understood. */
    record Link() implements Meaning {}

    /** Not understood: kept as what was said, or as a note. */
    record Said() implements Meaning {}
}
