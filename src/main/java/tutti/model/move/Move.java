package tutti.model.move;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Person;

/**
 * The one next move of one record.
 *
 * @param subject the record it is about; a question that is out of tune has no record, and a made-up id by which it is snoozed
 * @param kind the kind of record to open
 * @param person whom it is owed to, or who has to act; empty: nobody in particular
 * @param power 1 to 5, of the stakeholder it concerns; 0: nobody, or not rated
 * @param causes every rule that hit the record, the leading one first; never empty
 */
public record Move(Id<?> subject, Kind kind, Optional<Id<? extends Person>> person, int power, List<Cause> causes) {

    /**
     * The order of the list: a broken or late promise, then a concern, then somebody out of room; within each the earlier date
     * (none comes last), then the greater power, then the smaller id.
     */
    public static final Comparator<Move> BY_URGENCY = Comparator.comparingInt((Move move) -> move.rule().tier())
            .thenComparing(move -> move.date().orElse(LocalDate.MAX))
            .thenComparing(Move::power, Comparator.reverseOrder())
            .thenComparing(Move::subject, Id::compareTo);

    public Move {
        causes = List.copyOf(causes);
    }

    public Cause leading() {
        return causes.getFirst();
    }

    public Rule rule() {
        return leading().rule();
    }

    public Group group() {
        return rule().group();
    }

    public Optional<LocalDate> date() {
        return leading().date();
    }

    /** The buttons, the one to press first in front. */
    public List<Offer> offers() {
        return rule().offers();
    }

    /** Whether any of its reasons must stay among us. */
    public boolean isInternal() {
        return causes.stream().anyMatch(cause -> cause.rule().isInternal());
    }

    public boolean isPressing() {
        return rule().isPressing();
    }
}
