package tutti.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which backups are kept. */
public final class Rotation {

    public static final int DAYS = 7;
    public static final int WEEKS = 8;
    public static final int MONTHS = 24;

    private Rotation() {}

    /**
     * The backups that are no longer needed: all of the last seven days are kept, today included, the last one of each of
     * the last eight weeks from Monday on and of each of the last twenty-four months, and the newest of all whatever its
     * age. One that is dated after {@code today} stays: a clock was wrong, and nobody knows which.
     */
    public static Set<LocalDateTime> superfluous(Collection<LocalDateTime> backups, LocalDate today) {
        List<LocalDateTime> newestFirst = backups.stream().sorted(Comparator.reverseOrder()).toList();
        LocalDate firstDay = today.minusDays(DAYS - 1);
        LocalDate firstWeek = week(today).minusWeeks(WEEKS - 1);
        YearMonth firstMonth = YearMonth.from(today).minusMonths(MONTHS - 1);
        Set<LocalDate> weeks = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        Set<LocalDateTime> superfluous = new HashSet<>();
        for (LocalDateTime backup : newestFirst) {
            LocalDate day = backup.toLocalDate();
            // Both are asked, so that the last of a week counts as such also where it is the last of its month.
            boolean lastOfWeek = weeks.add(week(day)) && !week(day).isBefore(firstWeek);
            boolean lastOfMonth = months.add(YearMonth.from(day)) && !YearMonth.from(day).isBefore(firstMonth);
            if (day.isBefore(firstDay) && !lastOfWeek && !lastOfMonth && !backup.equals(newestFirst.getFirst())) {
                superfluous.add(backup);
            }
        }
        return superfluous;
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
