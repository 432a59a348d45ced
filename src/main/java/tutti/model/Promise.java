package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What our side said it would do.
 *
 * @param firstDate the first date agreed; never overwritten, moved dates are re-agreements
 * @param reagreed every later date with its reason, oldest first
 */
@RecordBuilder
public record Promise(Id<Promise> id, Id<Engagement> engagement, String what, Optional<Id<Stakeholder>> to,
                      Optional<Id<Member>> owner, List<Id<Concern>> concerns, List<Id<Need>> needs, LocalDate made,
                      Optional<LocalDate> firstDate, List<ReAgreement> reagreed, Optional<Ending> ending, OnPage onPage,
                      String note)
        implements Thing, PromiseBuilder.With {

    public Promise {
        concerns = List.copyOf(concerns);
        needs = List.copyOf(needs);
        reagreed = List.copyOf(reagreed);
    }

    public static Promise made(Id<Promise> id, Id<Engagement> engagement, String what, LocalDate made) {
        return new Promise(id, engagement, what, Optional.empty(), Optional.empty(), List.of(), List.of(), made,
                Optional.empty(), List.of(), Optional.empty(), OnPage.yes(), "");
    }

    /** The date that counts today: the last one re-agreed, else the first. */
    public Optional<LocalDate> due() {
        return reagreed.isEmpty() ? firstDate : Optional.of(reagreed.getLast().due());
    }

    public boolean isOpen() {
        return ending.isEmpty();
    }

    @Override
    public String title() {
        return what;
    }
}
