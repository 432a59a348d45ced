package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An objective for the team.
 *
 * @param target the measurable target
 * @param begun when the team began to work for it
 * @param firstDate the first date agreed; the forecast moves, this does not
 * @param needs the needs it serves
 */
@RecordBuilder
public record Goal(Id<Goal> id, Id<Engagement> engagement, String name, String target, Optional<LocalDate> begun,
                   Optional<LocalDate> firstDate, Optional<LocalDate> forecast, Percent progress, List<Id<Need>> needs, Optional<LocalDate> done,
                   Optional<Step> dropped, String note)
        implements Thing, GoalBuilder.With {

    public Goal {
        needs = List.copyOf(needs);
    }

    public static Goal named(Id<Goal> id, Id<Engagement> engagement, String name) {
        return new Goal(id, engagement, name, "", Optional.empty(), Optional.empty(), Optional.empty(), new Percent(0), List.of(),
                Optional.empty(), Optional.empty(), "");
    }

    public boolean isOpen() {
        return done.isEmpty() && dropped.isEmpty();
    }

    @Override
    public String title() {
        return name;
    }
}
