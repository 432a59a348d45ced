package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A worry or frustration in the client's own words, with the four dates of the concern clock. Off the client's page
 * until marked, because a concern told in private is not printed before a whole steering group.
 *
 * @param alsoRaised who else raised the same, where several records were merged into this one
 */
@RecordBuilder
public record Concern(Id<Concern> id, Id<Engagement> engagement, String words, Optional<Id<Stakeholder>> raisedBy,
                      LocalDate raised, Optional<Level> severity, Optional<Step> acknowledged, Optional<Step> answered,
                      Optional<Step> settled, List<Id<Need>> needs, List<AlsoRaised> alsoRaised, OnPage onPage, String note)
        implements Thing, ConcernBuilder.With {

    public Concern {
        needs = List.copyOf(needs);
        alsoRaised = List.copyOf(alsoRaised);
    }

    public static Concern raised(Id<Concern> id, Id<Engagement> engagement, String words, LocalDate raised) {
        return new Concern(id, engagement, words, Optional.empty(), raised, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of(), OnPage.no(), "");
    }

    @Override
    public String title() {
        return words;
    }
}
