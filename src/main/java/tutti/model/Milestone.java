package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A date that the client watches. */
@RecordBuilder
public record Milestone(Id<Milestone> id, Id<Engagement> engagement, String name, Optional<LocalDate> firstDate,
                        Optional<LocalDate> forecast, Optional<LocalDate> done, List<Id<Need>> needs, OnPage onPage,
                        String note)
        implements Thing, MilestoneBuilder.With {

    public Milestone {
        needs = List.copyOf(needs);
    }

    public static Milestone named(Id<Milestone> id, Id<Engagement> engagement, String name) {
        return new Milestone(id, engagement, name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                OnPage.yes(), "");
    }

    @Override
    public String title() {
        return name;
    }
}
