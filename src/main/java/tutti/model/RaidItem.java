package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item of the RAID list. Each type uses only some of the fields: a risk has probability, impact, response and review
 * date; a decision has neededBy, askedOf, options, waits, decided, and what it spends.
 *
 * @param neededBy the date by which a decision is needed, or an issue or dependency must be resolved
 * @param waits what waits for a decision, in words that may be shown to the client
 * @param decided when it was decided, and what
 * @param cameOf the item that it came of: for an issue, the risk that has happened
 * @param spends what breathing room it asks the client for; {@code granted} whether they gave it
 */
@RecordBuilder
public record RaidItem(Id<RaidItem> id, Id<Engagement> engagement, RaidType type, String text, RaidState state,
                       LocalDate raised, Optional<Id<Member>> owner, Optional<Level> probability, Optional<Level> impact,
                       Optional<RiskResponse> response, String responseText, Optional<LocalDate> review,
                       Optional<LocalDate> neededBy, Optional<Id<Stakeholder>> askedOf, List<DecisionOption> options,
                       String waits, Optional<Step> decided, Set<RoomSign> spends, Optional<Boolean> granted,
                       Optional<Id<RaidItem>> cameOf, List<Id<Need>> needs, OnPage onPage, String note)
        implements Thing, RaidItemBuilder.With {

    public RaidItem {
        options = List.copyOf(options);
        spends = Ordered.copy(spends, RoomSign.class);
        needs = List.copyOf(needs);
    }

    public static RaidItem raised(Id<RaidItem> id, Id<Engagement> engagement, RaidType type, String text, LocalDate raised) {
        return new RaidItem(id, engagement, type, text, RaidState.OPEN, raised, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "",
                Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), List.of(),
                type == RaidType.DECISION ? OnPage.yes() : OnPage.no(), "");
    }

    /** A decision is open until it is decided, anything else until it is closed. */
    public boolean isOpen() {
        return state != RaidState.CLOSED && decided.isEmpty();
    }

    @Override
    public String title() {
        return text;
    }
}
