package tutti.model.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tutti.model.Basis;
import tutti.model.Id;
import tutti.model.Reading;

/**
 * Where one stakeholder's room is going: the Theil-Sen slope over the last 56 days, with Sen's 95 % rank interval of the
 * pair slopes. Built on what they said, or, if that is too little, on what was judged.
 */
public sealed interface Outlook {

    /** Fewer readings are "weak". */
    int STRONG_FROM = 6;

    /** With fewer readings nothing is said. */
    int FEWEST = 3;

    /** Over fewer days, from the first reading to the last, nothing is said. */
    int SHORTEST_SPAN = 10;

    /**
     * The room on one day.
     *
     * @param confidence 0 to 10, and {@code minimum} the least they would have put up with that day
     */
    record Point(LocalDate date, int confidence, int minimum, Id<Reading> reading) {
        public int room() {
            return confidence - minimum;
        }
    }

    /** Fewer than 3 readings, or over less than 10 days. {@code points} are those there are, said or, without any said, judged. */
    record NotEnough(List<Point> points, Basis basis) implements Outlook {}

    /** The median slope is 0. */
    record Steady(List<Point> points, Basis basis) implements Outlook {}

    record Rising(List<Point> points, Basis basis, double perWeek) implements Outlook {}

    /** It falls, and the last reading already was out of room. */
    record AlreadyOut(List<Point> points, Basis basis, double perWeek) implements Outlook {}

    /**
     * It falls, and the room may run out from {@code earliest} to {@code latest}.
     *
     * @param perWeek the median slope, negative
     * @param steepest with {@code flattest} the ends of its interval, each a week
     * @param latest empty: or not at all
     */
    record RunsOut(List<Point> points, Basis basis, double perWeek, double steepest, double flattest, LocalDate earliest,
                   Optional<LocalDate> latest) implements Outlook {

        /** Whole weeks from {@code today} to the near end, rounded down; 0 or less: it may have run out already. */
        public int nearWeeks(LocalDate today) {
            return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(today, earliest), 7L));
        }

        /** Whole weeks from {@code today} to the far end, rounded up; empty: or not at all. */
        public Optional<Integer> farWeeks(LocalDate today) {
            return latest.map(end -> Math.toIntExact(Math.ceilDiv(ChronoUnit.DAYS.between(today, end), 7L)));
        }
    }

    /** One a day, oldest first. */
    List<Point> points();

    /** Whether it rests on what they said, or on what was judged and is drawn hollow. */
    Basis basis();

    default boolean isWeak() {
        return points().size() < STRONG_FROM;
    }

    default List<Id<?>> records() {
        return points().stream().<Id<?>>map(Point::reading).toList();
    }
}
