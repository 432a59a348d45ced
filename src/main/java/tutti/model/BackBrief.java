package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A need or a goal told back by a member in their own words. About exactly one of the two.
 *
 * @param version the version of the need's wording it was about, counted from 1; 0 for a goal
 */
@RecordBuilder
public record BackBrief(Id<BackBrief> id, Id<Engagement> engagement, Id<Member> by, Optional<Id<Need>> need,
                        Optional<Id<Goal>> goal, int version, LocalDate date, String words, Match match)
        implements Thing, BackBriefBuilder.With {

    public BackBrief {
        if (need.isPresent() == goal.isPresent()) {
            throw new IllegalArgumentException("a back-brief is about a need or a goal");
        }
    }

    @Override
    public String title() {
        return words;
    }
}
