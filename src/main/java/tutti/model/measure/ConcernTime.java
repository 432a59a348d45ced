package tutti.model.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Concern;
import tutti.model.Step;

/**
 * The clock of one concern. A leg runs once the one before has ended. A step that was passed over ended when a later one
 * was taken: whoever answered has also heard.
 */
public record ConcernTime(Concern concern, LocalDate today, WorkingDays workingDays) {

    /** Working days until an acknowledgement is due after raising. */
    public static final int TO_ACKNOWLEDGE = 1;

    /** Working days until an answer is due after acknowledging. */
    public static final int TO_ANSWER = 3;

    /**
     * One leg that has begun.
     *
     * @param end empty: it still runs
     * @param days calendar days to its end, or to today while it runs
     * @param due by when it had to end; a settlement has no such day, since only the client settles
     */
    public record Lap(Concern concern, Leg leg, LocalDate start, Optional<LocalDate> end, int days, Optional<LocalDate> due) {

        public boolean isRunning() {
            return end.isEmpty();
        }

        /** Whether it still runs after the day it was due. */
        public boolean isLate(LocalDate today) {
            return isRunning() && due.isPresent() && due.get().isBefore(today);
        }
    }

    /** The leg, if it has begun. */
    public Optional<Lap> lap(Leg leg) {
        Optional<LocalDate> start = switch (leg) {
            case ACKNOWLEDGE -> Optional.of(concern.raised());
            case ANSWER -> end(Leg.ACKNOWLEDGE);
            case SETTLE -> end(Leg.ANSWER);
        };
        return start.map(day -> {
            Optional<LocalDate> end = end(leg);
            int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(day, end.orElse(today))));
            return new Lap(concern, leg, day, end, days, due(leg, day));
        });
    }

    /** The one leg that runs; empty once it is settled. */
    public Optional<Lap> running() {
        return laps().stream().filter(Lap::isRunning).findFirst();
    }

    /** The legs that have begun. */
    public List<Lap> laps() {
        return Stream.of(Leg.values()).flatMap(leg -> lap(leg).stream()).toList();
    }

    /** Working days since the running leg began; 0 once it is settled. */
    public int workingDaysWaiting() {
        return running().map(lap -> workingDays.between(lap.start(), today)).orElse(0);
    }

    private Optional<LocalDate> end(Leg leg) {
        return switch (leg) {
            case ACKNOWLEDGE -> concern.acknowledged().map(Step::on).or(() -> end(Leg.ANSWER));
            case ANSWER -> concern.answered().map(Step::on).or(() -> end(Leg.SETTLE));
            case SETTLE -> concern.settled().map(Step::on);
        };
    }

    private Optional<LocalDate> due(Leg leg, LocalDate start) {
        return switch (leg) {
            case ACKNOWLEDGE -> Optional.of(workingDays.after(start, TO_ACKNOWLEDGE));
            case ANSWER -> Optional.of(workingDays.after(start, TO_ANSWER));
            case SETTLE -> Optional.empty();
        };
    }
}
