package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static LocalDateTime at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0);
    }

    @Test
    void allOfSevenDaysTheLastOfAWeekAndTheLastOfAMonthStay() {
        List<LocalDateTime> backups = List.of(at("2026-11-23", 9), at("2026-11-23", 8), at("2026-11-17", 8), at("2026-11-17", 7), // seven days
                at("2026-11-16", 9), at("2026-11-15", 9), at("2026-11-14", 9), // Monday of another week, Sunday, Saturday
                at("2026-10-05", 9), at("2026-10-04", 9), // first day of the eighth week, the day before
                at("2026-09-30", 9), at("2026-09-29", 9), at("2024-12-01", 9), at("2024-11-30", 9));
        assertThat(Rotation.superfluous(backups, MONDAY)).containsExactlyInAnyOrder(
                at("2026-11-16", 9), at("2026-11-14", 9), at("2026-10-04", 9), at("2026-09-29", 9), at("2024-11-30", 9));
    }

    @Test
    void theNewestStaysWhateverItsAgeAndOneFromTheFutureToo() {
        assertThat(Rotation.superfluous(List.of(at("2019-01-01", 9), at("2018-01-01", 9)), MONDAY)).containsExactly(at("2018-01-01", 9));
        assertThat(Rotation.superfluous(List.of(at("2030-01-01", 9), at("2030-01-01", 8), at("2026-11-23", 9)), MONDAY)).isEmpty();
        assertThat(Rotation.superfluous(List.of(), MONDAY)).isEmpty();
    }

    /** Rotated day after day, the kept ones are those that the rule promises, as if nothing had ever been taken away. */
    @Property(tries = 10)
    void whatTheRulePromisesIsThereAfterYearsOfDailyRotation(@ForAll @IntRange(min = 1, max = 4) int aDay, @ForAll @IntRange(min = 0, max = 365) int from) {
        Set<LocalDateTime> kept = new TreeSet<>();
        LocalDate begin = LocalDate.of(2023, 1, 1).plusDays(from);
        LocalDate end = begin.plusDays(900);
        for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
            LocalDate today = day;
            IntStream.range(0, aDay).forEach(hour -> kept.add(today.atTime(8 + hour, 0)));
            kept.removeAll(Rotation.superfluous(kept, today));
        }
        assertThat(kept).hasSizeLessThanOrEqualTo(7 * aDay + 8 + 24);
        assertThat(kept.stream().filter(backup -> ChronoUnit.DAYS.between(backup.toLocalDate(), end) < 7)).hasSize(7 * aDay);
        LocalDate monday = end.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        IntStream.range(1, 8).forEach(weeks -> assertThat(kept).contains(monday.minusWeeks(weeks).plusDays(6).atTime(7 + aDay, 0)));
        IntStream.range(1, 24).forEach(months ->
                assertThat(kept).contains(YearMonth.from(end).minusMonths(months).atEndOfMonth().atTime(7 + aDay, 0)));
    }
}
