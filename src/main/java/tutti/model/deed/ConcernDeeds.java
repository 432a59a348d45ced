package tutti.model.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Step;

/**
 * Acknowledge, answer, settle. The order is kept softly: nothing is refused, because the manager writes down what happened.
 * A step that was passed over is taken to have happened on the day of the later one, so that every leg of the clock can end;
 * dates that run backwards are found by {@link #outOfOrder}.
 */
public final class ConcernDeeds {

    private ConcernDeeds() {}

    public static List<Change> acknowledge(CaseFile file, Id<Concern> id, LocalDate on, String how) {
        return Edits.of(file, id, concern -> concern.withAcknowledged(Optional.of(new Step(on, how))));
    }

    /** @param what what we did about it */
    public static List<Change> answer(CaseFile file, Id<Concern> id, LocalDate on, String what) {
        return Edits.of(file, id, concern -> concern
                .withAcknowledged(concern.acknowledged().or(() -> passedOver(on)))
                .withAnswered(Optional.of(new Step(on, what))));
    }

    /** Only the client's word settles a concern: {@code how} is what they said. */
    public static List<Change> settle(CaseFile file, Id<Concern> id, LocalDate on, String how) {
        return Edits.of(file, id, concern -> concern
                .withAcknowledged(concern.acknowledged().or(() -> passedOver(on)))
                .withAnswered(concern.answered().or(() -> passedOver(on)))
                .withSettled(Optional.of(new Step(on, how))));
    }

    private static Optional<Step> passedOver(LocalDate on) {
        return Optional.of(new Step(on, ""));
    }

    /** The first date of the clock that lies before the one it follows; empty if the dates run forwards. */
    public static Optional<LocalDate> outOfOrder(Concern concern) {
        LocalDate last = concern.raised();
        for (LocalDate next : Stream.of(concern.acknowledged(), concern.answered(), concern.settled())
                .flatMap(Optional::stream).map(Step::on).toList()) {
            if (next.isBefore(last)) {
                return Optional.of(next);
            }
            last = next;
        }
        return Optional.empty();
    }
}
