package tutti.model.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date that was moved to another day.
 *
 * @param made when it was moved; empty if that was past this program
 */
public record Moved(Optional<Instant> made, LocalDate from, LocalDate to) {

    /** By how many days it is later; less than 0: earlier. */
    public int daysLater() {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /**
     * How one date of a record went, the newest move first. What was undone was never moved, and a first date is no move.
     *
     * @param history of the record, the newest first
     * @param component which of its dates
     */
    public static List<Moved> of(List<PastChange> history, String component) {
        List<Moved> moves = new ArrayList<>();
        for (PastChange change : history.reversed()) {
            change.differences().stream().filter(difference -> difference.component().equals(component))
                    .flatMap(difference -> between(change, difference).stream()).forEach(move -> add(moves, move, change.way()));
        }
        return List.copyOf(moves.reversed());
    }

    private static void add(List<Moved> moves, Moved move, PastChange.Way way) {
        boolean takenBack = way == PastChange.Way.UNDO && !moves.isEmpty()
                && moves.getLast().from().equals(move.to()) && moves.getLast().to().equals(move.from());
        if (takenBack) {
            moves.removeLast();
        } else {
            moves.add(move);
        }
    }

    private static Optional<Moved> between(PastChange change, PastChange.Difference difference) {
        return day(difference.old()).flatMap(from -> day(difference.now()).map(to -> new Moved(change.made(), from, to)));
    }

    private static Optional<LocalDate> day(Object value) {
        return value instanceof Optional<?> date && date.isPresent() && date.get() instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }
}
