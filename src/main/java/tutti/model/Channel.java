package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A recurring communication: who, what and why, how often, who holds it, and where it goes when it fails. */
@RecordBuilder
public record Channel(Id<Channel> id, Id<Engagement> engagement, String name, String purpose,
                      List<Id<Stakeholder>> stakeholders, List<Id<Member>> members, Optional<Cadence> cadence,
                      Optional<Id<Member>> owner, Optional<LocalDate> lastHeld, List<Escalation> path,
                      String escalation, String note)
        implements Thing, ChannelBuilder.With {

    public Channel {
        stakeholders = List.copyOf(stakeholders);
        members = List.copyOf(members);
        path = List.copyOf(path);
    }

    public static Channel named(Id<Channel> id, Id<Engagement> engagement, String name) {
        return new Channel(id, engagement, name, "", List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), "", "");
    }

    /** When it is due next; unknown until it has a cadence and was held once. */
    public Optional<LocalDate> nextDue() {
        return cadence.flatMap(often -> lastHeld.map(often::nextAfter));
    }

    @Override
    public String title() {
        return name;
    }
}
