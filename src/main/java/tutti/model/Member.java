package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A person on the team.
 *
 * @param forPage what the client's page calls them; empty: their role
 * @param me whether this is the manager, who is not asked for a reading and is not counted with the team
 */
@RecordBuilder
public record Member(Id<Member> id, Id<Engagement> engagement, String name, String role, Optional<Percent> allocation,
                     String email, String phone, String forPage, boolean me, List<OneToOne> oneToOnes,
                     List<Thanks> thanks, String note)
        implements Person, MemberBuilder.With {

    public Member {
        oneToOnes = List.copyOf(oneToOnes);
        thanks = List.copyOf(thanks);
    }

    public static Member named(Id<Member> id, Id<Engagement> engagement, String name) {
        return new Member(id, engagement, name, "", Optional.empty(), "", "", "", false, List.of(), List.of(), "");
    }
}
