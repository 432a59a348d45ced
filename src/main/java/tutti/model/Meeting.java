package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting with the client, planned or held.
 *
 * @param page the issued page that was on the table
 * @param verdict the client's own delivery confidence, {@code verdictBy} whom, in {@code verdictWords}
 */
@RecordBuilder
public record Meeting(Id<Meeting> id, Id<Engagement> engagement, String name, LocalDate date, Optional<LocalTime> time,
                      List<Id<Stakeholder>> attendees, boolean held, Optional<Id<IssuedPage>> page,
                      Optional<DeliveryConfidence> verdict, Optional<Id<Stakeholder>> verdictBy, String verdictWords,
                      List<Reaction> reactions, String note)
        implements Thing, MeetingBuilder.With {

    public Meeting {
        attendees = List.copyOf(attendees);
        reactions = List.copyOf(reactions);
    }

    public static Meeting planned(Id<Meeting> id, Id<Engagement> engagement, String name, LocalDate date) {
        return new Meeting(id, engagement, name, date, Optional.empty(), List.of(), false, Optional.empty(),
                Optional.empty(), Optional.empty(), "", List.of(), "");
    }

    @Override
    public String title() {
        return name;
    }
}
