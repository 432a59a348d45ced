package tutti.exchange;

import static tutti.exchange.Column.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.exchange.Reject.Reason;
import tutti.exchange.Scales.Read;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Member;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.RaidType;

/** Rows of a RAID list or a risk register. Its actions become actions. */
final class RaidSheet {

    private final Intake intake;
    private final Owners owners;
    private final PlanSheet plan;

    RaidSheet(Intake intake) {
        this.intake = intake;
        this.owners = new Owners(intake);
        this.plan = new PlanSheet(intake);
    }

    void take(Row row) {
        String bare = row.needed(TITLE, DESCRIPTION);
        List<String> facts = new ArrayList<>(row.fact(SITE));
        if (!bare.equals(row.text(DESCRIPTION))) {
            facts.addAll(row.fact(DESCRIPTION));
        }
        String text = PlanSheet.named(row, bare);
        if (Scales.isAction(row.text(TYPE))) {
            List.of(PROBABILITY, IMPACT, RESPONSE, RAISED).forEach(column -> facts.addAll(row.fact(column)));
            plan.action(row, text, facts);
        } else {
            item(row, text, type(row, facts), facts);
        }
    }

    private static RaidType type(Row row, List<String> facts) {
        String given = row.text(TYPE);
        Optional<RaidType> type = Scales.raidType(given);
        if (type.isPresent()) {
            return type.get();
        }
        boolean isRegister = given.isEmpty() && !row.sheet().has(TYPE);
        boolean isCategory = Column.plain(row.sheet().heading(TYPE)).equals("category");
        if (!isRegister && !isCategory) {
            throw new RowRefused(new Reason.NotARaidType(given));
        }
        facts.addAll(row.fact(TYPE));
        return RaidType.RISK;
    }

    private void item(Row row, String text, RaidType type, List<String> facts) {
        Optional<Level> probability = row.level(PROBABILITY);
        Optional<Level> impact = row.level(IMPACT);
        Optional<LocalDate> raised = row.date(RAISED);
        Optional<LocalDate> due = row.date(DUE);
        Optional<Id<Member>> owner = owners.owner(row, facts);
        Read<RaidState> state = Scales.raidState(row.text(STATE));
        if (!state.exact()) {
            facts.addAll(row.fact(STATE));
            intake.count(new Note.RaidStateRead(row.sheet().file(), row.text(STATE), state.state(), 0));
        }
        Origin origin = row.origin(facts);
        Optional<RaidItem> old = intake.known(RaidItem.class, origin, RaidItem::note,
                each -> each.type() == type && each.text().equalsIgnoreCase(text));
        RaidItem base = old.orElseGet(() ->
                RaidItem.raised(intake.newId(), intake.engagement(), type, text, raised.orElse(intake.today())));
        // A risk or an assumption is looked at again by then; anything else is needed by then.
        boolean looksAgain = type == RaidType.RISK || type == RaidType.ASSUMPTION;
        intake.land(row.sheet().file(), old, base
                .withRaised(raised.orElse(base.raised()))
                .withState(row.text(STATE).isEmpty() ? base.state() : state.state())
                .withOwner(owner.or(base::owner))
                .withProbability(probability.or(base::probability))
                .withImpact(impact.or(base::impact))
                .withResponseText(row.text(RESPONSE).isEmpty() ? base.responseText() : row.text(RESPONSE))
                .withReview(looksAgain ? due.or(base::review) : base.review())
                .withNeededBy(looksAgain ? base.neededBy() : due.or(base::neededBy))
                .withNote(origin.in(base.note())));
    }
}
