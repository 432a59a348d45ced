package tutti.model.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Ending;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.Freshness;
import tutti.model.measure.Lateness;
import tutti.model.measure.Overload;

/** What was promised and what was complained of: the debts to the client. */
final class PromiseRules {

    static final int SOON_DAYS = 2;
    /** How long a promise counts as new. */
    static final int NEW_DAYS = 7;
    static final int SETTLE_DAYS = 7;

    private final CaseFile file;
    private final LocalDate today;

    PromiseRules(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    Stream<Call> calls() {
        Overload overload = Overload.of(file, today);
        Stream<Call> promises = file.promises().stream().flatMap(promise -> causes(promise, overload).stream()
                .map(cause -> Call.of(promise, promise.to().flatMap(file::find), cause)));
        Stream<Call> concerns = ConcernClock.of(file, today).times().stream().flatMap(time -> time.running().stream()
                .flatMap(lap -> cause(lap, time).stream())
                .map(cause -> Call.of(time.concern(), time.concern().raisedBy().flatMap(file::find), cause)));
        return Stream.concat(promises, concerns);
    }

    private List<Cause> causes(Promise promise, Overload overload) {
        List<Cause> causes = new ArrayList<>();
        promise.ending().filter(ending -> callsForATalk(promise, ending))
                .ifPresent(ending -> causes.add(new Cause.PromiseBroken(ending.on())));
        if (!promise.isOpen()) {
            return causes;
        }
        Optional<LocalDate> due = promise.due();
        int late = Lateness.days(promise, today);
        if (late > 0) {
            causes.add(new Cause.PromiseLate(due.orElseThrow(), late));
        }
        due.filter(date -> Lateness.isDueIn(date, SOON_DAYS, today)).ifPresent(date -> causes.add(
                new Cause.PromiseDueSoon(date, promise.firstDate().filter(first -> !first.equals(date)))));
        boolean isNew = !promise.made().isAfter(today) && promise.made().plusDays(NEW_DAYS).isAfter(today);
        if (isNew) {
            promise.owner().flatMap(overload::of).filter(Overload.Load::isTooMuch)
                    .ifPresent(load -> causes.add(new Cause.PromiseOnOverloaded(load, due)));
        }
        return causes;
    }

    /** A broken promise has to be talked about: until that has happened, or nobody remembers it freshly. */
    private boolean callsForATalk(Promise promise, Ending ending) {
        boolean fresh = new Freshness(today, file.engagement().freshDays()).isFresh(ending.on());
        boolean talked = promise.to().isPresent() && file.conversations().stream()
                .anyMatch(talk -> talk.people().contains(promise.to().get()) && !talk.isPlan() && !talk.date().isBefore(ending.on())
                        && !talk.date().isAfter(today));
        return ending.end() == PromiseEnd.BROKEN && fresh && !talked;
    }

    private Optional<Cause> cause(ConcernTime.Lap lap, ConcernTime time) {
        boolean isDue = lap.due().filter(due -> !due.isAfter(today)).isPresent();
        return switch (lap.leg()) {
            case ACKNOWLEDGE -> isDue
                    ? Optional.of(new Cause.ToAcknowledge(lap.due().orElseThrow(), time.workingDaysWaiting())) : Optional.empty();
            case ANSWER -> isDue ? Optional.of(new Cause.ToAnswer(lap.due().orElseThrow(), lap.days())) : Optional.empty();
            case SETTLE -> lap.days() >= SETTLE_DAYS
                    ? Optional.of(new Cause.ToSettle(lap.start(), lap.days())) : Optional.empty();
        };
    }
}
