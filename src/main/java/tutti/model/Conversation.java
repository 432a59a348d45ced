package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A contact with one or more stakeholders. */
@RecordBuilder
public record Conversation(Id<Conversation> id, Id<Engagement> engagement, LocalDate date, Medium medium, String subject,
                           List<Id<Stakeholder>> people, String said, Optional<LocalDate> followUp, String note)
        implements Thing, ConversationBuilder.With {

    public Conversation {
        people = List.copyOf(people);
    }

    public static Conversation on(Id<Conversation> id, Id<Engagement> engagement, LocalDate date, List<Id<Stakeholder>> people,
                                  Medium medium) {
        return new Conversation(id, engagement, date, medium, "", people, "", Optional.empty(), "");
    }

    @Override
    public String title() {
        return subject.isBlank() ? said : subject;
    }
}
