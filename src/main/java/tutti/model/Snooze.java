package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/** A next move put off: the record whose move it is, until when, and why. */
@RecordBuilder
public record Snooze(Id<Snooze> id, Id<Engagement> engagement, Id<?> subject, LocalDate until, String why)
        implements Thing, SnoozeBuilder.With {

    @Override
    public String title() {
        return why;
    }
}
