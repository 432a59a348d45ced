package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the client needs from the project.
 *
 * @param wordings every version, oldest first, never empty; the last one is the current one
 * @param criterion when it counts as met
 */
@RecordBuilder
public record Need(Id<Need> id, Id<Engagement> engagement, Optional<Id<Stakeholder>> saidBy, List<Wording> wordings,
                   Optional<Level> importance, Optional<NeedClass> needClass, String criterion,
                   Optional<Acceptance> accepted, List<Satisfaction> satisfactions, OnPage onPage, String note)
        implements Thing, NeedBuilder.With {

    public Need {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a need begins with somebody's words");
        }
        wordings = List.copyOf(wordings);
        satisfactions = List.copyOf(satisfactions);
    }

    public static Need expressed(Id<Need> id, Id<Engagement> engagement, String words, LocalDate date) {
        return new Need(id, engagement, Optional.empty(), List.of(Wording.expressed(date, words)), Optional.empty(),
                Optional.empty(), "", Optional.empty(), List.of(), OnPage.yes(), "");
    }

    public Wording current() {
        return wordings.getLast();
    }

    /** The number of the current wording, counted from 1. */
    public int version() {
        return wordings.size();
    }

    /** The client's current words. */
    public String words() {
        return current().words();
    }

    @Override
    public String title() {
        return words();
    }
}
