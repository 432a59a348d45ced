package tutti.model.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Promise;

/** Do we keep our word? "M of N kept on the first date", and every promise behind it. */
public record PromiseLedger(List<PromiseStanding> promises) {

    public PromiseLedger {
        promises = List.copyOf(promises);
    }

    public static PromiseLedger of(CaseFile file, LocalDate today) {
        return new PromiseLedger(file.promises().stream().map(promise -> new PromiseStanding(promise, today)).toList());
    }

    public Optional<PromiseStanding> of(Id<Promise> promise) {
        return promises.stream().filter(standing -> standing.promise().id().equals(promise)).findFirst();
    }

    /** The N: those that can be held against their first date. */
    public List<PromiseStanding> due() {
        return those(PromiseStanding::isDue);
    }

    /** The M. */
    public List<PromiseStanding> keptOnFirstDate() {
        return those(PromiseStanding::isKeptOnFirstDate);
    }

    public List<PromiseStanding> late() {
        return those(PromiseStanding::isLate);
    }

    public List<PromiseStanding> with(PromiseOutcome outcome) {
        return those(standing -> standing.outcome() == outcome);
    }

    private List<PromiseStanding> those(Predicate<PromiseStanding> fit) {
        return promises.stream().filter(fit).toList();
    }
}
