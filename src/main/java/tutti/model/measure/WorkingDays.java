package tutti.model.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tutti.model.Engagement;

/**
 * The days on which deadlines run: the engagement's weekdays less its holidays. An engagement without any weekday counts
 * every day, since no deadline could ever end.
 */
public final class WorkingDays {

    private final Set<DayOfWeek> weekdays;
    private final Set<LocalDate> holidays;

    private WorkingDays(Engagement engagement) {
        weekdays = engagement.workdays().isEmpty() ? EnumSet.allOf(DayOfWeek.class) : engagement.workdays();
        holidays = new HashSet<>(engagement.holidays());
    }

    public static WorkingDays of(Engagement engagement) {
        return new WorkingDays(engagement);
    }

    public boolean isWorking(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The {@code count}th working day after {@code start}. */
    public LocalDate after(LocalDate start, int count) {
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                .filter(this::isWorking)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days lie after {@code start}, up to and with {@code end}. */
    public int between(LocalDate start, LocalDate end) {
        return end.isAfter(start) ? (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorking).count() : 0;
    }
}
