package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One troubled project under recovery.
 *
 * @param name what the project is called
 * @param client the client's organisation
 * @param goal what it is for, in one line
 * @param confidence our own delivery confidence, with {@code why} as its one sentence
 * @param freshDays how many days a reading counts (default 21)
 * @param workdays the weekdays on which deadlines run (default Monday to Friday), less {@code holidays}
 * @param teamPage what the manager chose for the page that is printed for the team
 * @param fixedToday the day on which this engagement always stands; only a sample has one
 */
@RecordBuilder
public record Engagement(Id<Engagement> id, String name, String client, String goal, Baseline baseline, Phase phase,
                         Optional<DeliveryConfidence> confidence, String why, Days freshDays, Set<DayOfWeek> workdays,
                         List<LocalDate> holidays, TeamPageChoices teamPage, Optional<LocalDate> fixedToday, String note)
        implements Thing, EngagementBuilder.With {

    public static final Days DEFAULT_FRESH = new Days(21);

    public Engagement {
        workdays = Ordered.copy(workdays, DayOfWeek.class);
        holidays = List.copyOf(holidays);
    }

    public static Engagement named(Id<Engagement> id, String name) {
        return new Engagement(id, name, "", "", Baseline.none(), Phase.UNDERSTAND, Optional.empty(), "", DEFAULT_FRESH,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(), TeamPageChoices.usual(), Optional.empty(), "");
    }

    @Override
    public Id<Engagement> engagement() {
        return id;
    }

    @Override
    public String title() {
        return name;
    }
}
