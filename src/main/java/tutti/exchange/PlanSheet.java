package tutti.exchange;

import static tutti.exchange.Column.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.exchange.Scales.Read;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Step;

/** Rows of milestones and tasks. A date agreed first is never overwritten: another date for the same record has moved it. */
final class PlanSheet {

    private final Intake intake;
    private final Owners owners;

    PlanSheet(Intake intake) {
        this.intake = intake;
        this.owners = new Owners(intake);
    }

    void milestone(Row row) {
        List<String> facts = new ArrayList<>(row.fact(SITE));
        String bare = row.needed(MILESTONE, PHASE);
        if (!bare.equals(row.text(PHASE))) {
            facts.addAll(row.fact(PHASE));
        }
        facts.addAll(row.fact(OWNER));
        Read<ActionState> state = Scales.actionState(row.text(STATE));
        if (!state.exact() || state.state() != ActionState.TO_DO && state.state() != ActionState.DONE) {
            facts.addAll(row.fact(STATE));
            intake.count(new Note.StateOnlyNoted(row.sheet().file(), row.text(STATE), 0));
        }
        String name = named(row, bare);
        Optional<LocalDate> planned = row.date(DUE);
        Optional<LocalDate> expected = row.date(FORECAST);
        Optional<LocalDate> finished = row.date(DONE);
        Origin origin = row.origin(facts);
        Optional<Milestone> old = intake.known(Milestone.class, origin, Milestone::note, each -> each.name().equalsIgnoreCase(name));
        Milestone base = old.orElseGet(() -> Milestone.named(intake.newId(), intake.engagement(), name));
        Optional<LocalDate> first = base.firstDate().or(() -> planned);
        Optional<LocalDate> moved = planned.filter(date -> !Optional.of(date).equals(first));
        intake.land(row.sheet().file(), old, base
                .withFirstDate(first)
                .withForecast(expected.or(() -> moved).or(base::forecast))
                .withDone(finished.or(() -> doneOn(row, state.state(), base, planned)))
                .withNote(origin.in(base.note())));
    }

    private Optional<LocalDate> doneOn(Row row, ActionState state, Milestone base, Optional<LocalDate> planned) {
        if (row.text(STATE).isEmpty()) {
            return base.done();
        }
        if (state != ActionState.DONE) {
            return Optional.empty();
        }
        intake.count(new Note.DoneOnPlannedDate(row.sheet().file(), 0));
        return base.done().or(() -> planned.filter(date -> date.isBefore(intake.today()))).or(() -> Optional.of(intake.today()));
    }

    void task(Row row) {
        List<String> facts = new ArrayList<>(row.fact(SITE));
        action(row, named(row, row.needed(TASK)), facts);
    }

    /** The action that a row is about, also a row of a RAID list. */
    void action(Row row, String what, List<String> facts) {
        Optional<Id<Member>> owner = owners.owner(row, facts);
        Read<ActionState> state = Scales.actionState(row.text(STATE));
        if (!state.exact()) {
            facts.addAll(row.fact(STATE));
            intake.count(new Note.ActionStateRead(row.sheet().file(), row.text(STATE), state.state(), 0));
        }
        Optional<LocalDate> due = row.date(DUE);
        Optional<LocalDate> finished = row.date(DONE);
        Origin origin = row.origin(facts);
        Optional<Action> old = intake.known(Action.class, origin, Action::note, each -> each.what().equalsIgnoreCase(what));
        Action base = old.orElseGet(() -> Action.toDo(intake.newId(), intake.engagement(), what));
        ActionState now = row.text(STATE).isEmpty() ? base.state() : state.state();
        // Without a date in the file nobody knows when it was done; a made-up one would show up as news on the next page.
        Optional<Step> ended = now.isOpen() ? Optional.empty() : finished.map(date -> new Step(date, "")).or(base::ended);
        intake.land(row.sheet().file(), old, base
                .withOwner(owner.or(base::owner))
                .withFirstDate(base.firstDate().or(() -> due))
                .withDue(due.or(base::due))
                .withState(now)
                .withBlockedBy(row.text(BLOCKED_BY).isEmpty() ? base.blockedBy() : row.text(BLOCKED_BY))
                .withEnded(ended)
                .withNote(origin.in(base.note())));
    }

    /** The same task at two sites is two records, so that the site is part of the name. */
    static String named(Row row, String bare) {
        return row.text(SITE).isEmpty() ? bare : row.text(SITE) + ": " + bare;
    }
}
