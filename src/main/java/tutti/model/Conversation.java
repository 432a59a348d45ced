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

    /** One that is still to come: on its day it is followed up, by logging what was said. */
    public static Conversation planned(Id<Conversation> id, Id<Engagement> engagement, LocalDate date, Id<Stakeholder> person, String subject) {
        return on(id, engagement, date, List.of(person), Medium.IN_PERSON).withSubject(subject).withFollowUp(Optional.of(date));
    }

    /** Whether it was only planned: nobody has written down yet that it took place, so it is no contact. */
    public boolean isPlan() {
        return said.isBlank() && followUp.equals(Optional.of(date));
    }

    @Override
    public String title() {
        return subject.isBlank() ? said : subject;
    }
}
