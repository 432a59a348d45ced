package tutti.model.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The median of the slopes between all pairs of points (Theil 1950, Sen 1968), and Sen's 95 % interval of ranks with his
 * correction for ties. Ranks that are not whole are rounded outwards, to the extremes where there are too few pairs.
 * Slopes are kept as fractions, so that a run-out date is exact to the day.
 */
final class TheilSen {

    private static final double Z_95 = 1.959964;

    /** So many points of room in so many days; {@code days} is positive. */
    record Slope(int rise, int days) implements Comparable<Slope> {

        @Override
        public int compareTo(Slope other) {
            return Long.compare((long) rise * other.days, (long) other.rise * days);
        }

        double perWeek() {
            return 7.0 * rise / days;
        }

        /** Days until {@code room} is used up, rounded down; the slope must fall. */
        long daysDown(int room) {
            return Math.floorDiv((long) room * days, -(long) rise);
        }

        /** Days until {@code room} is used up, rounded up; the slope must fall. */
        long daysUp(int room) {
            return Math.ceilDiv((long) room * days, -(long) rise);
        }
    }

    private final List<Slope> sorted = new ArrayList<>();
    private final int lowest;

    /** @param points one a day, in the order of their dates, at least two */
    TheilSen(List<Outlook.Point> points) {
        for (int first = 0; first < points.size(); first++) {
            for (int second = first + 1; second < points.size(); second++) {
                sorted.add(slope(points.get(first), points.get(second)));
            }
        }
        Collections.sort(sorted);
        double rank = (sorted.size() - Z_95 * Math.sqrt(variance(points))) / 2;
        lowest = Math.max(1, (int) Math.floor(rank));
    }

    private static Slope slope(Outlook.Point from, Outlook.Point to) {
        LocalDate start = from.date();
        return new Slope(to.room() - from.room(), Math.toIntExact(ChronoUnit.DAYS.between(start, to.date())));
    }

    private static double variance(List<Outlook.Point> points) {
        Map<Integer, Long> ties = points.stream().map(Outlook.Point::room)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double sum = spread(points.size());
        for (long tied : ties.values()) {
            sum -= spread(tied);
        }
        return sum / 18;
    }

    private static double spread(double count) {
        return count * (count - 1) * (2 * count + 5);
    }

    Slope steepest() {
        return sorted.get(lowest - 1);
    }

    Slope flattest() {
        return sorted.get(sorted.size() - lowest);
    }

    /** Negative, zero or positive as the median is; exact. */
    int direction() {
        Slope lower = lowerMiddle();
        Slope upper = upperMiddle();
        return Long.signum((long) lower.rise() * upper.days() + (long) upper.rise() * lower.days());
    }

    double medianPerWeek() {
        return (lowerMiddle().perWeek() + upperMiddle().perWeek()) / 2;
    }

    private Slope lowerMiddle() {
        return sorted.get((sorted.size() - 1) / 2);
    }

    private Slope upperMiddle() {
        return sorted.get(sorted.size() / 2);
    }
}
