package tutti.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often a channel is held. */
public sealed interface Cadence {

    /** Every so many days, counted from the day it was last held. */
    record EveryDays(Days days) implements Cadence {}

    /** On these days of the week. Never empty. */
    record OnWeekdays(Set<DayOfWeek> days) implements Cadence {
        public OnWeekdays {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a weekday is needed");
            }
            days = Ordered.copy(days, DayOfWeek.class);
        }
    }

    /** The first day after {@code lastHeld} on which it is due. */
    default LocalDate nextAfter(LocalDate lastHeld) {
        return switch (this) {
            case EveryDays every -> lastHeld.plusDays(every.days().value());
            case OnWeekdays on -> Stream.iterate(lastHeld.plusDays(1), day -> day.plusDays(1))
                    .filter(day -> on.days().contains(day.getDayOfWeek()))
                    .findFirst()
                    .orElseThrow();
        };
    }

    /** A short text from which {@link #parse} makes the same cadence: "14" or "TUESDAY,THURSDAY". */
    default String code() {
        return switch (this) {
            case EveryDays every -> Integer.toString(every.days().value());
            case OnWeekdays on -> on.days().stream().map(DayOfWeek::name).collect(Collectors.joining(","));
        };
    }

    /** @throws IllegalArgumentException if {@code code} is neither a number of days nor a list of weekdays */
    static Cadence parse(String code) {
        if (Character.isDigit(code.charAt(0))) {
            return new EveryDays(new Days(Integer.parseInt(code)));
        }
        return new OnWeekdays(Stream.of(code.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet()));
    }
}
