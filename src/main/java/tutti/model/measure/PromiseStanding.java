package tutti.model.measure;

import java.time.LocalDate;
import java.util.Optional;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.ReAgreement;

/** How one promise stands on a day. */
public record PromiseStanding(Promise promise, LocalDate today) {

    public PromiseOutcome outcome() {
        if (promise.ending().isPresent() && promise.ending().get().end() != PromiseEnd.KEPT) {
            return promise.ending().get().end() == PromiseEnd.BROKEN ? PromiseOutcome.BROKEN : PromiseOutcome.WITHDRAWN;
        }
        if (!promise.reagreed().isEmpty()) {
            return wasReagreedAfter() ? PromiseOutcome.REAGREED_AFTER : PromiseOutcome.REAGREED_BEFORE;
        }
        return isKept() ? PromiseOutcome.KEPT : PromiseOutcome.OPEN;
    }

    /** Whether one of its dates had passed when the next was agreed. On the day itself it had not. */
    private boolean wasReagreedAfter() {
        Optional<LocalDate> due = promise.firstDate();
        for (ReAgreement reagreement : promise.reagreed()) {
            if (due.isPresent() && reagreement.on().isAfter(due.get())) {
                return true;
            }
            due = Optional.of(reagreement.due());
        }
        return false;
    }

    public boolean isKept() {
        return promise.ending().isPresent() && promise.ending().get().end() == PromiseEnd.KEPT;
    }

    /** Whether its current date has passed and it did not end. */
    public boolean isLate() {
        return daysLate() > 0;
    }

    /** In calendar days; 0 if it is not late. */
    public int daysLate() {
        return Lateness.days(promise, today);
    }

    /** Whether it can be held against its first date: not withdrawn, and that date has passed or it is kept already. */
    public boolean isDue() {
        return promise.firstDate().isPresent()
                && outcome() != PromiseOutcome.WITHDRAWN
                && (promise.firstDate().get().isBefore(today) || isKept());
    }

    public boolean isKeptOnFirstDate() {
        return isDue() && isKept() && !promise.ending().orElseThrow().on().isAfter(promise.firstDate().orElseThrow());
    }
}
