package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person on the client's side.
 *
 * @param forPage what the client's page calls them: a role or a department; empty: their role
 * @param power 1 to 5 and {@code interest} 1 to 5: the power-interest grid (Mendelow 1981)
 * @param levels every engagement level with the day it was seen, oldest first; the last one is the current one
 * @param contactLimit how many days they may go without contact
 * @param entered when they were written down: the start of the count for somebody never contacted
 */
@RecordBuilder
public record Stakeholder(Id<Stakeholder> id, Id<Engagement> engagement, String name, String role, String organisation,
                          String email, String phone, String forPage, Optional<Level> power, Optional<Level> interest,
                          Optional<EngagementLevel> desired, List<DatedLevel> levels, Optional<Days> contactLimit,
                          LocalDate entered, String note)
        implements Person, StakeholderBuilder.With {

    public Stakeholder {
        levels = levels.stream().sorted(Comparator.comparing(DatedLevel::date)).toList();
    }

    public static Stakeholder named(Id<Stakeholder> id, Id<Engagement> engagement, String name, LocalDate entered) {
        return new Stakeholder(id, engagement, name, "", "", "", "", "", Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), entered, "");
    }

    public Optional<EngagementLevel> current() {
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast().level());
    }
}
