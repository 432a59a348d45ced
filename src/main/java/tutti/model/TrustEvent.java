package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;

/** Something that moved a stakeholder's trust, why, and what we did about it. */
@RecordBuilder
public record TrustEvent(Id<TrustEvent> id, Id<Engagement> engagement, LocalDate date, Optional<Id<Stakeholder>> who,
                         Direction direction, Optional<TrustCause> cause, String what, String response, String followed)
        implements Thing, TrustEventBuilder.With {

    @Override
    public String title() {
        return what;
    }
}
