package tutti.model.deed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import tutti.model.AlsoRaised;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Promise;
import tutti.model.Step;

/**
 * Makes one concern of two that are the same. The one raised first stays, with its words, its mark for the client's page and
 * the start of its clock; who raised the other, when and in which words is kept under it. Needs, promises and notes come
 * together and the graver severity counts.
 *
 * <p>It was acknowledged and answered when that was first done. It is settled only if both are, and then on the later day: a
 * worry that came back was not settled.
 */
public final class ConcernMerge {

    private static final Comparator<Step> BY_DAY = Comparator.comparing(Step::on);
    private static final Comparator<Concern> FIRST_RAISED = Comparator.comparing((Concern concern) -> concern.raised()).thenComparing(Concern::id);

    private ConcernMerge() {}

    /** One edit; none if either is gone, or both are the same record. */
    public static List<Change> of(CaseFile file, Id<Concern> one, Id<Concern> other) {
        List<Concern> both = file.find(List.of(one, other)).stream().distinct()
                .sorted(FIRST_RAISED).toList();
        if (both.size() < 2) {
            return List.of();
        }
        Concern stays = both.getFirst();
        Concern goes = both.getLast();
        List<Change> keeps = new ArrayList<>(Change.keep(merged(stays, goes)));
        file.promises().stream().filter(promise -> promise.concerns().contains(goes.id()))
                .forEach(promise -> keeps.add(new Change.Keep(about(promise, stays.id(), goes.id()))));
        return Stream.concat(keeps.stream(), Dropping.of(file.with(keeps), goes).stream()).toList();
    }

    /** Which of the two stays. */
    public static Concern staying(Concern one, Concern other) {
        return Stream.of(one, other).min(FIRST_RAISED).orElseThrow();
    }

    private static Concern merged(Concern stays, Concern goes) {
        return stays
                .withAlsoRaised(Stream.of(stays.alsoRaised().stream(), Stream.of(new AlsoRaised(goes.raisedBy(), goes.raised(), goes.words())),
                        goes.alsoRaised().stream()).flatMap(all -> all).sorted(Comparator.comparing(AlsoRaised::date)).toList())
                .withSeverity(pick(stays.severity(), goes.severity(), BinaryOperator.maxBy(Comparator.comparingInt(Level::value))))
                .withAcknowledged(pick(stays.acknowledged(), goes.acknowledged(), BinaryOperator.minBy(BY_DAY)))
                .withAnswered(pick(stays.answered(), goes.answered(), BinaryOperator.minBy(BY_DAY)))
                .withSettled(stays.settled().flatMap(here -> goes.settled().map(there -> BinaryOperator.maxBy(BY_DAY).apply(here, there))))
                .withNeeds(Stream.concat(stays.needs().stream(), goes.needs().stream()).distinct().toList())
                .withNote(String.join("\n", Stream.of(stays.note(), goes.note()).filter(note -> !note.isBlank()).toList()));
    }

    private static <V> Optional<V> pick(Optional<V> one, Optional<V> other, BinaryOperator<V> choice) {
        return one.isPresent() && other.isPresent() ? Optional.of(choice.apply(one.get(), other.get())) : one.or(() -> other);
    }

    private static Promise about(Promise promise, Id<Concern> stays, Id<Concern> goes) {
        return promise.withConcerns(promise.concerns().stream().map(id -> id.equals(goes) ? stays : id).distinct().toList());
    }
}
