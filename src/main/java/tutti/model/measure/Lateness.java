package tutti.model.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tutti.model.Action;
import tutti.model.Channel;
import tutti.model.Goal;
import tutti.model.Milestone;
import tutti.model.Promise;

/**
 * How late a record is on a day, in calendar days: its date is before that day and it is not done, kept or dropped. Zero
 * is not late. And how much later than first agreed a goal or milestone is forecast.
 */
public final class Lateness {

    private Lateness() {}

    public static int days(Action action, LocalDate today) {
        return action.state().isOpen() ? past(action.due(), today) : 0;
    }

    public static int days(Promise promise, LocalDate today) {
        return promise.isOpen() ? past(promise.due(), today) : 0;
    }

    /** By its forecast, or by its first date where there is no forecast. */
    public static int days(Goal goal, LocalDate today) {
        return goal.isOpen() ? past(goal.forecast().or(goal::firstDate), today) : 0;
    }

    /** By its forecast, or by its first date where there is no forecast. */
    public static int days(Milestone milestone, LocalDate today) {
        return milestone.done().isEmpty() ? past(milestone.forecast().or(milestone::firstDate), today) : 0;
    }

    /** By its next due day; never late before it was held once. */
    public static int days(Channel channel, LocalDate today) {
        return past(channel.nextDue(), today);
    }

    /** How many days later than first agreed an open goal is forecast; 0 if it is not, or a date is missing. */
    public static int slipped(Goal goal) {
        return goal.isOpen() ? later(goal.firstDate(), goal.forecast()) : 0;
    }

    /** How many days later than first agreed a milestone that is not done is forecast. */
    public static int slipped(Milestone milestone) {
        return milestone.done().isEmpty() ? later(milestone.firstDate(), milestone.forecast()) : 0;
    }

    /** Whether {@code date} is from today to {@code days} calendar days on. */
    public static boolean isDueIn(LocalDate date, int days, LocalDate today) {
        return !date.isBefore(today) && !date.isAfter(today.plusDays(days));
    }

    private static int past(Optional<LocalDate> date, LocalDate today) {
        return later(date, Optional.of(today));
    }

    private static int later(Optional<LocalDate> first, Optional<LocalDate> second) {
        if (first.isEmpty() || second.isEmpty() || !first.get().isBefore(second.get())) {
            return 0;
        }
        return Math.toIntExact(ChronoUnit.DAYS.between(first.get(), second.get()));
    }
}
