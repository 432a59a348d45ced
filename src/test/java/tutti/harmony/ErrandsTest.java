package tutti.harmony;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Conversation;
import tutti.model.Ending;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Letter;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.Raci;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.deed.GoalDeeds;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;
import tutti.model.measure.RaciRules;
import tutti.model.move.Offer;
import tutti.model.move.Rule;
import tutti.store.Store;
import tutti.workspace.Destination;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** What is done where it stands is gone from the list, in whichever engagement it is, and one undo brings it back. */
class ErrandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Workspace workspace = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    private final HarmonyViewModel harmony;
    private final MovesViewModel moves;
    private final Errands errands;

    ErrandsTest() {
        workspace.open(Store::inMemory);
        workspace.openSample("Open the sample");
        harmony = new HarmonyViewModel(workspace, Words.english());
        moves = new MovesViewModel(workspace, Words.english(), true);
        errands = moves.errands();
    }

    private CaseFile file() {
        return workspace.caseFile().get();
    }

    private <T extends Thing> Id<T> next() {
        return workspace.ids().next();
    }

    private MoveRow row(Rule rule) {
        return moves.rows().get().stream().filter(row -> row.move().rule() == rule).findFirst().orElseThrow(() -> new AssertionError(rule));
    }

    /** Records beside the sample's, so that every rule has something to say. */
    private void troubles() {
        Id<Engagement> here = file().engagement().id();
        Stakeholder let = Stakeholder.named(next(), here, "Somebody let down", TODAY.minusDays(3));
        Stakeholder never = Stakeholder.named(next(), here, "Somebody never read", TODAY.minusDays(3)).withPower(Optional.of(new Level(5)));
        Stakeholder stale = Stakeholder.named(next(), here, "Somebody read long ago", TODAY.minusDays(90)).withPower(Optional.of(new Level(4)));
        Member busy = Member.named(next(), here, "Somebody busy");
        List<Thing> things = new ArrayList<>(List.of(let, never, stale, busy,
                Reading.of(next(), stale, TODAY.minusDays(30), Basis.SAID).withConfidence(Optional.of(new Score(7))).withMinimum(Optional.of(new Score(3))),
                Promise.made(next(), here, "The promise that was broken", TODAY.minusDays(20)).withTo(Optional.of(let.id()))
                        .withEnding(Optional.of(new Ending(PromiseEnd.BROKEN, TODAY.minusDays(1), "no data"))),
                Promise.made(next(), here, "The promise too many", TODAY.minusDays(1)).withOwner(Optional.of(busy.id())).withFirstDate(Optional.of(TODAY.plusDays(30))),
                Conversation.on(next(), here, TODAY.minusDays(9), List.of(stale.id()), Medium.PHONE).withFollowUp(Optional.of(TODAY)),
                Milestone.named(next(), here, "The milestone that passed").withFirstDate(Optional.of(TODAY.minusDays(2))),
                RaidItem.raised(next(), here, RaidType.RISK, "The risk to look at", TODAY.minusDays(9)).withReview(Optional.of(TODAY)),
                Need.expressed(next(), here, "The need without our words", TODAY.minusDays(2))));
        for (int i = 0; i < 5; i++) {
            things.add(Action.toDo(next(), here, "Dated item " + i).withOwner(Optional.of(busy.id())).withDue(Optional.of(TODAY.plusDays(1))));
        }
        Goal told = valid(busy, "The goal told back differently", things);
        things.add(new BackBrief(next(), here, busy.id(), Optional.empty(), Optional.of(told.id()), 0, TODAY.minusDays(1), "Something else", Match.DIFFERS));
        Need waits = Need.expressed(next(), here, "The need that waits for a yes", TODAY.minusDays(20));
        Need idle = Need.expressed(next(), here, "The need without an action", TODAY.minusDays(20));
        things.addAll(List.of(waits, idle));
        things.set(things.indexOf(told), told);
        things.add(valid(busy, "The goal without an action", things).withNeeds(List.of(idle.id())));
        workspace.keep("Troubles", things.toArray(Thing[]::new));
        workspace.edit("Say back", file -> tutti.model.deed.NeedDeeds.restate(file, waits.id(), "So we understand it", TODAY.minusDays(10)));
        workspace.edit("Say back", file -> tutti.model.deed.NeedDeeds.sayBack(file, waits.id(), TODAY.minusDays(9)));
        workspace.edit("Say back", file -> tutti.model.deed.NeedDeeds.restate(file, idle.id(), "So we understand it", TODAY.minusDays(2)));
        workspace.edit("Say back", file -> tutti.model.deed.NeedDeeds.confirm(file, idle.id(), TODAY, let.id()));
    }

    private Goal valid(Member member, String name, List<Thing> things) {
        Goal goal = Goal.named(next(), member.engagement(), name).withFirstDate(Optional.of(TODAY.plusDays(30)));
        things.addAll(List.of(goal, Raci.of(next(), member.engagement(), goal.id(), member, Set.of(Letter.A, Letter.R))));
        return goal;
    }

    /** What the first button of a rule's move leads to, once its question is answered. */
    private void does(Rule rule, Errand errand) {
        switch (rule) {
            case PROMISE_BROKEN, STAKEHOLDER_QUIET, FOLLOW_UP_DUE -> errands.logContact(errand, errands.talkedTo(errand), Medium.PHONE, "All well");
            case OUT_OF_ROOM, NEVER_READ, READING_STALE -> {
                Person person = errands.person(errand).orElseThrow();
                workspace.keep("Reading", Reading.of(next(), person, TODAY, Basis.SAID).withConfidence(Optional.of(new Score(9))).withMinimum(Optional.of(new Score(3))));
            }
            case PROMISE_LATE, PROMISE_DUE_SOON, CONCERN_TO_ACKNOWLEDGE, ACTION_LATE, ACTION_BLOCKED, MILESTONE_LATE, CHANNEL_OVERDUE -> errands.atOnce(errand);
            case PROMISE_ON_OVERLOADED -> errands.handOver(errand, file().members().stream().filter(member -> member.name().equals("Leila Aziz"))
                    .findFirst().or(() -> file().me()).orElseThrow().id());
            case CONCERN_TO_ANSWER -> errands.answer(errand, "One date, on one page", TODAY);
            case CONCERN_TO_SETTLE -> errands.settle(errand, TODAY, "“That will do”");
            case BELOW_DESIRED -> errands.plan(errand, "What the audit needs", TODAY.plusDays(2));
            case NEED_CHANGED -> errands.sayBack(errand);
            case NEED_NOT_RESTATED -> errands.restate(errand, "In our words");
            case NEED_UNCONFIRMED -> errands.confirm(errand, file().stakeholders().getFirst().id(), TODAY);
            case NEED_WITHOUT_GOAL -> errands.giveGoal(errand, "Handover to the payroll team");
            case NEED_WITHOUT_ACTION -> errands.giveAction(errand, "List what they must know");
            case BACK_BRIEF_DIFFERS -> errands.toldBack(errand, errand.tellers().getFirst(), Match.MATCHES, "Just so");
            case MILESTONE_SLIPPED -> errands.newDate(errand, file().milestones().stream().filter(one -> one.id().equals(errand.subject()))
                    .findFirst().flatMap(Milestone::firstDate).orElseThrow());
            case RACI_INVALID -> workspace.edit("Letters", file -> errands.goal(errand).map(goal ->
                    RaciRules.of(file).holders(goal, Letter.A).stream().skip(1).findFirst().map(one -> GoalDeeds.toggle(file, goal, one, Letter.A, workspace.ids()))
                            .orElseThrow()).orElseThrow());
            case RISK_REVIEW_DUE -> errands.review(errand, TODAY.plusDays(14));
            case MEMBER_LOW -> errands.oneToOne(errand, TODAY, "Wants fewer meetings");
            case DECISION_DUE -> errands.decide(errand, "By voyage", TODAY);
            case QUESTION_OUT_OF_TUNE, PAGE_NOT_ISSUED -> throw new AssertionError("nothing is done about it in place");
        }
    }

    @Test
    void every_rule_has_a_deed_in_place_that_ends_it_and_undo_brings_it_back() {
        troubles();
        Stream.of(Rule.values()).filter(rule -> rule != Rule.QUESTION_OUT_OF_TUNE && rule != Rule.PAGE_NOT_ISSUED).forEach(this::isDoneInPlace);
    }

    private void isDoneInPlace(Rule rule) {
        MoveRow row = row(rule);
        Errand errand = row.buttons().getFirst().errand();
        assertThat(errand.offer()).as("%s: the first button does something here", rule).isNotIn(Offer.OPEN, Offer.OPEN_DRAFT);
        does(rule, errand);
        assertThat(moves.rows().get()).as("%s is done", rule)
                .noneMatch(left -> left.move().subject().equals(row.move().subject()) && left.move().rule() == rule);
        assertThat(workspace.trail().destination().get()).as("the screen stays").isEmpty();
        workspace.undo();
        assertThat(moves.rows().get()).as("%s comes back", rule).anyMatch(left -> left.move().subject().equals(row.move().subject()) && left.move().rule() == rule);
    }

    @Test
    void a_question_out_of_tune_shows_both_sides_answers_and_a_page_opens_its_draft() {
        harmony.showAnswers(row(Rule.QUESTION_OUT_OF_TUNE).buttons().getFirst().errand());
        assertThat(harmony.look().get()).isEqualTo(new Look.Questions());
        errands.open(row(Rule.PAGE_NOT_ISSUED).buttons().getFirst().errand());
        assertThat(workspace.trail().destination().get()).contains(new Destination(Kind.DRAFT_PAGE, Optional.empty()));
    }

    @Test
    void a_planned_talk_is_no_contact_until_it_took_place_and_then_one_record() {
        MoveRow hal = row(Rule.BELOW_DESIRED);
        errands.plan(hal.buttons().getFirst().errand(), "What the audit needs", TODAY);
        MoveRow due = row(Rule.FOLLOW_UP_DUE);
        int talks = file().conversations().size();
        Errand log = due.buttons().getFirst().errand();
        errands.logContact(log, errands.talkedTo(log), Medium.VIDEO, "He will look at it");
        assertThat(file().conversations()).hasSize(talks).filteredOn(talk -> talk.subject().equals("What the audit needs")).singleElement()
                .satisfies(talk -> assertThat(talk.isPlan()).isFalse());
        assertThat(moves.rows().get()).noneMatch(row -> row.move().rule() == Rule.FOLLOW_UP_DUE);
    }

    // ---- the links ----

    /** Takes the first step of each broken or unknown link, where there is one, until none is left that it would change. */
    @Test
    void every_step_that_mends_a_link_is_taken_in_place() {
        troubles();
        Stream.of(Link.values()).forEach(link -> file().needs().forEach(need -> {
            int left = 12;
            while (mark(need.id(), link) != LinkMark.HOLDS && left-- > 0) {
                Explanation explanation = harmony.matrix().explain(need.id(), link).orElseThrow();
                assertThat(explanation.mends()).as("%s of %s", link, need.words()).isNotEmpty();
                mend(explanation.mends().getFirst().errand());
            }
            assertThat(mark(need.id(), link)).as("%s of %s", link, need.words()).isEqualTo(LinkMark.HOLDS);
        }));
        assertThat(harmony.matrix().buckets()).extracting(MatrixViewModel.BucketCount::text).containsExactly("10 in tune");
        assertThat(workspace.trail().destination().get()).as("the screen stayed").isEmpty();
    }

    private LinkMark mark(Id<Need> need, Link link) {
        return harmony.matrix().harmony().get().of(need).orElseThrow().mark(link);
    }

    private void mend(Errand errand) {
        Member somebody = file().team().getFirst();
        switch (errand.offer()) {
            case RESTATE -> errands.restate(errand, "In our words");
            case SAY_BACK -> errands.sayBack(errand, "In our other words");
            case CONFIRM -> errands.confirm(errand, file().stakeholders().getFirst().id(), TODAY);
            case BACK_BRIEF -> errands.toldBack(errand, errand.tellers().getFirst(), Match.MATCHES, "Just so");
            case GIVE_GOAL -> errands.giveGoal(errand, "A goal for it");
            case GIVE_ACTION -> errands.giveAction(errand, "A step towards it");
            case SET_FIRST_DATE, NEW_FORECAST, NEW_DATE -> errands.newDate(errand, file().goals().stream().filter(goal -> goal.id().equals(errand.subject()))
                    .findFirst().flatMap(Goal::firstDate).or(() -> file().milestones().stream().filter(one -> one.id().equals(errand.subject()))
                            .findFirst().flatMap(Milestone::firstDate)).orElse(TODAY.plusDays(9)));
            case FIX_RACI -> workspace.edit("Letters", file -> errands.goal(errand).map(goal -> {
                List<Person> accountable = RaciRules.of(file).holders(goal, Letter.A);
                return accountable.size() == 1 ? GoalDeeds.toggle(file, goal, accountable.getFirst(), Letter.R, workspace.ids())
                        : GoalDeeds.toggle(file, goal, accountable.isEmpty() ? somebody : accountable.getFirst(), Letter.A, workspace.ids());
            }).orElseThrow());
            case RECORD_SATISFACTION -> errands.satisfied(errand, new Score(9));
            case SET_IMPORTANCE -> errands.rate(errand, new Level(2));
            case MARK_KEPT, MARK_DONE, UNBLOCK -> errands.atOnce(errand);
            default -> throw new AssertionError(errand.offer());
        }
    }

    // ---- where it is done ----

    @Test
    void it_is_done_in_the_engagement_it_belongs_to_without_opening_it() {
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        Id<Engagement> warehouse = file().engagement().id();
        Errand late = row(Rule.PROMISE_LATE).buttons().getFirst().errand();
        errands.reAgree(late, TODAY.plusDays(3), "The bank was closed");
        Errand unknown = row(Rule.NEED_WITHOUT_GOAL).buttons().getFirst().errand();
        errands.giveGoal(unknown, "Handover");
        assertThat(file().engagement().id()).isEqualTo(warehouse);
        assertThat(moves.rows().get()).noneMatch(row -> row.move().rule() == Rule.PROMISE_LATE || row.move().rule() == Rule.NEED_WITHOUT_GOAL);
    }

    @Test
    void whom_a_contact_is_with_is_known_from_the_record() {
        List<Id<Stakeholder>> with = errands.talkedTo(row(Rule.OUT_OF_ROOM).errand(Offer.LOG_CONTACT));
        assertThat(file().find(with)).extracting(Stakeholder::name).containsExactly("Oskar Brenn");
        assertThat(errands.talkedTo(row(Rule.MEMBER_LOW).errand(Offer.LOG_CONTACT))).isEmpty();
    }
}
