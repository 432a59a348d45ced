package tutti.model.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.deed.Deck.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.Basis;
import tutti.model.Cadence;
import tutti.model.Change;
import tutti.model.Channel;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Days;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Milestone;
import tutti.model.OnPage;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.ReAgreement;
import tutti.model.Reading;
import tutti.model.Raci;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Satisfaction;
import tutti.model.Score;
import tutti.model.Snooze;
import tutti.model.Step;
import tutti.model.Thanks;
import tutti.model.Wording;
import tutti.model.WordingKind;

class DeedsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final Deck deck = new Deck();
    private final Concern concern = Concern.raised(deck.ids.next(), deck.engagement.id(), "Nobody told us", TODAY.minusDays(4));
    private final Promise promise = Promise.made(deck.ids.next(), deck.engagement.id(), "The plan", TODAY.minusDays(4));
    private final Goal goal = Goal.named(deck.ids.next(), deck.engagement.id(), "Sea-day pay");
    private final Action action = Action.toDo(deck.ids.next(), deck.engagement.id(), "Write examples");

    @Test
    void aConcernIsAcknowledgedAnsweredAndSettled() {
        deck.add(concern);

        deck.does(ConcernDeeds.acknowledge(deck.file, concern.id(), TODAY.minusDays(3), "by phone"));
        deck.does(ConcernDeeds.answer(deck.file, concern.id(), TODAY.minusDays(1), "sent the notice"));
        deck.does(ConcernDeeds.settle(deck.file, concern.id(), TODAY, "she said so"));

        assertThat(deck.now(concern).acknowledged()).contains(new Step(TODAY.minusDays(3), "by phone"));
        assertThat(deck.now(concern).answered()).contains(new Step(TODAY.minusDays(1), "sent the notice"));
        assertThat(deck.now(concern).settled()).contains(new Step(TODAY, "she said so"));
        assertThat(ConcernDeeds.outOfOrder(deck.now(concern))).isEmpty();
    }

    @Test
    void aStepPassedOverIsTakenToHaveHappenedOnTheSameDay() {
        deck.add(concern);

        deck.does(ConcernDeeds.settle(deck.file, concern.id(), TODAY, "fine now"));

        assertThat(deck.now(concern).acknowledged()).contains(new Step(TODAY, ""));
        assertThat(deck.now(concern).answered()).contains(new Step(TODAY, ""));
    }

    @Test
    void datesThatRunBackwardsAreKeptAndFound() {
        deck.add(concern);

        deck.does(ConcernDeeds.acknowledge(deck.file, concern.id(), TODAY.minusDays(9), "before it was raised"));

        assertThat(deck.now(concern).acknowledged()).isPresent();
        assertThat(ConcernDeeds.outOfOrder(deck.now(concern))).contains(TODAY.minusDays(9));
    }

    @Test
    void aDeedOnARecordThatIsGoneChangesNothing() {
        assertThat(ConcernDeeds.acknowledge(deck.file, concern.id(), TODAY, "")).isEmpty();
        assertThat(PromiseDeeds.keep(deck.file, promise.id(), TODAY)).isEmpty();
        assertThat(GoalDeeds.toggle(deck.file, goal.id(), deck.wanda, Letter.A, deck.ids)).isEmpty();
        assertThat(Dropping.of(deck.file, goal)).isEmpty();
    }

    @Test
    void aNeedIsExpressedSetConfirmedAndAdjusted() {
        deck.does(NeedDeeds.restate(deck.file, deck.need.id(), "Each sees every sea day", TODAY.minusDays(30)));
        assertThat(deck.now(deck.need).wordings()).extracting(Wording::kind).containsExactly(WordingKind.EXPRESSED, WordingKind.SET);

        deck.does(NeedDeeds.restate(deck.file, deck.need.id(), "Each crew member sees every sea day", TODAY.minusDays(29)));
        assertThat(deck.now(deck.need).version()).as("not confirmed yet: edited in place").isEqualTo(2);

        deck.does(NeedDeeds.sayBack(deck.file, deck.need.id(), TODAY.minusDays(28)));
        deck.does(NeedDeeds.confirm(deck.file, deck.need.id(), TODAY.minusDays(24), deck.runa.id()));
        assertThat(deck.now(deck.need).current().confirmedBy()).contains(deck.runa.id());

        deck.does(NeedDeeds.changeWords(deck.file, deck.need.id(), "See it before the payslip", TODAY.minusDays(11), "by phone"));
        Wording adjusted = deck.now(deck.need).current();
        assertThat(adjusted.kind()).isEqualTo(WordingKind.ADJUSTED);
        assertThat(adjusted.words()).isEqualTo("See it before the payslip");
        assertThat(adjusted.restated()).as("the draft to work from").isEqualTo("Each crew member sees every sea day");
        assertThat(adjusted.confirmed()).isEmpty();
        assertThat(adjusted.how()).isEqualTo("by phone");
        assertThat(deck.now(deck.need).wordings().get(1).confirmed()).as("what was confirmed stays").contains(TODAY.minusDays(24));
    }

    @Test
    void restatingAfterTheClientConfirmedIsAnAdjustment() {
        deck.does(NeedDeeds.restate(deck.file, deck.need.id(), "One", TODAY.minusDays(9)));
        deck.does(NeedDeeds.confirm(deck.file, deck.need.id(), TODAY.minusDays(8), deck.runa.id()));
        deck.does(NeedDeeds.restate(deck.file, deck.need.id(), "Two", TODAY));

        assertThat(deck.now(deck.need).wordings()).extracting(Wording::kind)
                .containsExactly(WordingKind.EXPRESSED, WordingKind.SET, WordingKind.ADJUSTED);
        assertThat(NeedDeeds.restate(deck.file, deck.need.id(), "Two", TODAY)).as("the same words again").isEmpty();
    }

    @Test
    void otherWordsWhileTheClientHasThemGoBackAgain() {
        deck.does(NeedDeeds.restate(deck.file, deck.need.id(), "One", TODAY.minusDays(9)));
        deck.does(NeedDeeds.sayBack(deck.file, deck.need.id(), TODAY.minusDays(8)));
        deck.does(NeedDeeds.restate(deck.file, deck.need.id(), "Two", TODAY));

        assertThat(deck.now(deck.need).current().saidBack()).isEmpty();
    }

    @Test
    void aSlipInWordsNobodyBuiltOnIsMendedInPlace() {
        deck.does(NeedDeeds.changeWords(deck.file, deck.need.id(), "See why my pay is what it is", TODAY, ""));

        assertThat(deck.now(deck.need).wordings()).hasSize(1);
        assertThat(deck.now(deck.need).words()).isEqualTo("See why my pay is what it is");
    }

    @Test
    void aNeedIsAcceptedAndSatisfies() {
        Satisfaction four = new Satisfaction(TODAY, Optional.of(deck.runa.id()), new Score(4), Basis.SAID);
        deck.does(NeedDeeds.addSatisfaction(deck.file, deck.need.id(), four));
        deck.does(NeedDeeds.accept(deck.file, deck.need.id(), TODAY, deck.runa.id()));

        assertThat(deck.now(deck.need).satisfactions()).containsExactly(four);
        assertThat(deck.now(deck.need).accepted()).hasValueSatisfying(yes -> assertThat(yes.on()).isEqualTo(TODAY));
    }

    @Test
    void aPromiseKeepsItsFirstDate() {
        deck.add(promise.withFirstDate(Optional.of(TODAY.minusDays(3))));

        deck.does(PromiseDeeds.reAgree(deck.file, promise.id(), FRIDAY, TODAY, "the data came late"));

        assertThat(deck.now(promise).firstDate()).contains(TODAY.minusDays(3));
        assertThat(deck.now(promise).due()).contains(FRIDAY);
        assertThat(deck.now(promise).reagreed()).containsExactly(new ReAgreement(TODAY, FRIDAY, "the data came late"));
        assertThat(PromiseDeeds.reAgree(deck.file, promise.id(), FRIDAY, TODAY, "")).as("the same date again").isEmpty();
    }

    @Test
    void aPromiseWithoutADateGetsItsFirst() {
        deck.add(promise);

        deck.does(PromiseDeeds.reAgree(deck.file, promise.id(), FRIDAY, TODAY, ""));

        assertThat(deck.now(promise).firstDate()).contains(FRIDAY);
        assertThat(deck.now(promise).reagreed()).isEmpty();
    }

    @Test
    void aPromiseEnds() {
        deck.add(promise);

        deck.does(PromiseDeeds.keep(deck.file, promise.id(), TODAY));
        assertThat(deck.now(promise).ending().orElseThrow().end()).isEqualTo(PromiseEnd.KEPT);
        deck.does(PromiseDeeds.breakIt(deck.file, promise.id(), TODAY, "no licence"));
        assertThat(deck.now(promise).ending().orElseThrow().reason()).isEqualTo("no licence");
        deck.does(PromiseDeeds.withdraw(deck.file, promise.id(), TODAY, "not needed"));
        assertThat(deck.now(promise).ending().orElseThrow().end()).isEqualTo(PromiseEnd.WITHDRAWN);
    }

    @Test
    void aGoalServesMovesAndEnds() {
        deck.add(goal);

        deck.does(GoalDeeds.serve(deck.file, goal.id(), deck.need.id()));
        assertThat(GoalDeeds.serve(deck.file, goal.id(), deck.need.id())).isEmpty();
        deck.does(GoalDeeds.moveForecast(deck.file, goal.id(), FRIDAY));
        deck.does(GoalDeeds.moveForecast(deck.file, goal.id(), FRIDAY.plusDays(7)));
        assertThat(deck.now(goal).needs()).containsExactly(deck.need.id());
        assertThat(deck.now(goal).firstDate()).contains(FRIDAY);
        assertThat(deck.now(goal).forecast()).contains(FRIDAY.plusDays(7));

        deck.does(GoalDeeds.finish(deck.file, goal.id(), TODAY));
        assertThat(deck.now(goal).progress().value()).isEqualTo(100);
        deck.does(GoalDeeds.drop(deck.file, goal.id(), TODAY, "no need"));
        assertThat(deck.now(goal).isOpen()).isFalse();
        assertThat(deck.now(goal).dropped()).contains(new Step(TODAY, "no need"));
        deck.does(GoalDeeds.stopServing(deck.file, goal.id(), deck.need.id()));
        assertThat(deck.now(goal).needs()).isEmpty();
    }

    @Test
    void lettersToggleAndTheLastOneTakesTheRecordWithIt() {
        deck.add(goal);

        deck.does(GoalDeeds.toggle(deck.file, goal.id(), deck.wanda, Letter.A, deck.ids));
        deck.does(GoalDeeds.toggle(deck.file, goal.id(), deck.wanda, Letter.R, deck.ids));
        assertThat(deck.file.racis()).singleElement().satisfies(raci -> assertThat(raci.letters()).containsExactly(Letter.A, Letter.R));

        deck.does(GoalDeeds.toggle(deck.file, goal.id(), deck.wanda, Letter.A, deck.ids));
        deck.does(GoalDeeds.toggle(deck.file, goal.id(), deck.wanda, Letter.R, deck.ids));
        assertThat(deck.file.racis()).isEmpty();
    }

    @Test
    void twoRecordsOfOnePersonBecomeOne() {
        deck.add(goal, Raci.of(deck.ids.next(), deck.engagement.id(), goal.id(), deck.runa, Set.of(Letter.C)),
                Raci.of(deck.ids.next(), deck.engagement.id(), goal.id(), deck.runa, Set.of(Letter.I)));

        deck.does(GoalDeeds.toggle(deck.file, goal.id(), deck.runa, Letter.I, deck.ids));

        assertThat(deck.file.racis()).singleElement().satisfies(raci -> assertThat(raci.letters()).containsExactly(Letter.C));
    }

    @Test
    void anActionStartsBlocksMovesAndEnds() {
        RaidItem decision = RaidItem.raised(deck.ids.next(), deck.engagement.id(), RaidType.DECISION, "Split voyages", TODAY);
        deck.add(action.withDue(Optional.of(TODAY)), decision);

        deck.does(ActionDeeds.moveDate(deck.file, action.id(), FRIDAY));
        assertThat(deck.now(action).firstDate()).as("the date it had").contains(TODAY);
        assertThat(deck.now(action).due()).contains(FRIDAY);
        assertThat(deck.now(action).putOff()).isEqualTo(1);
        deck.does(ActionDeeds.moveDate(deck.file, action.id(), TODAY));
        assertThat(deck.now(action).putOff()).as("an earlier day is no slip").isEqualTo(1);

        deck.does(ActionDeeds.block(deck.file, action.id(), "the licence", "the supplier"));
        assertThat(deck.now(action).state()).isEqualTo(ActionState.BLOCKED);
        assertThat(deck.now(action).blockedByWhom()).isEqualTo("the supplier");
        deck.does(ActionDeeds.blockOn(deck.file, action.id(), decision.id()));
        assertThat(deck.now(action).waitsFor()).contains(decision.id());
        assertThat(deck.now(action).blockedBy()).isEmpty();

        deck.does(ActionDeeds.start(deck.file, action.id()));
        assertThat(deck.now(action).state()).isEqualTo(ActionState.DOING);
        assertThat(deck.now(action).waitsFor()).isEmpty();
        deck.does(ActionDeeds.drop(deck.file, action.id(), TODAY, "double"));
        assertThat(deck.now(action).ended()).contains(new Step(TODAY, "double"));
        deck.does(ActionDeeds.finish(deck.file, action.id(), TODAY));
        assertThat(deck.now(action).state()).isEqualTo(ActionState.DONE);
        deck.does(ActionDeeds.start(deck.file, action.id()));
        assertThat(deck.now(action).ended()).as("taken up again").isEmpty();
    }

    @Test
    void theRestOfThePlan() {
        Milestone milestone = Milestone.named(deck.ids.next(), deck.engagement.id(), "Go-live");
        Channel channel = Channel.named(deck.ids.next(), deck.engagement.id(), "Crew call")
                .withCadence(Optional.of(new Cadence.EveryDays(new Days(14))));
        RaidItem decision = RaidItem.raised(deck.ids.next(), deck.engagement.id(), RaidType.DECISION, "Split voyages", TODAY);
        RaidItem risk = RaidItem.raised(deck.ids.next(), deck.engagement.id(), RaidType.RISK, "Strike", TODAY);
        deck.add(milestone, channel, decision, risk);

        deck.does(PlanDeeds.moveForecast(deck.file, milestone.id(), FRIDAY));
        deck.does(PlanDeeds.moveForecast(deck.file, milestone.id(), FRIDAY.plusDays(14)));
        deck.does(PlanDeeds.reach(deck.file, milestone.id(), TODAY));
        deck.does(PlanDeeds.hold(deck.file, channel.id(), TODAY));
        deck.does(RaidDeeds.decide(deck.file, decision.id(), TODAY, "yes, by voyage"));
        deck.does(RaidDeeds.answer(deck.file, decision.id(), Optional.of(true)));
        deck.does(RaidDeeds.review(deck.file, risk.id(), FRIDAY));

        assertThat(deck.now(milestone).firstDate()).contains(FRIDAY);
        assertThat(deck.now(milestone).forecast()).contains(FRIDAY.plusDays(14));
        assertThat(deck.now(milestone).done()).contains(TODAY);
        assertThat(deck.now(channel).nextDue()).contains(TODAY.plusDays(14));
        assertThat(deck.now(decision).decided()).contains(new Step(TODAY, "yes, by voyage"));
        assertThat(deck.now(decision).isOpen()).isFalse();
        assertThat(deck.now(decision).granted()).contains(true);
        assertThat(deck.now(risk).review()).contains(FRIDAY);
    }

    @Test
    void aRiskThatHappensBecomesAnIssueAndAnythingBecomesAnAction() {
        RaidItem risk = RaidItem.raised(deck.ids.next(), deck.engagement.id(), RaidType.RISK, "Strike", TODAY.minusDays(9))
                .withOwner(Optional.of(deck.wanda.id())).withNeeds(List.of(deck.need.id())).withResponseText("Talk to the union")
                .withOnPage(OnPage.yes());
        deck.add(risk);

        deck.does(RaidDeeds.happen(deck.file, risk.id(), TODAY, deck.ids));
        RaidItem issue = deck.file.raidItems().getLast();
        deck.does(RaidDeeds.act(deck.file, issue.id(), "Call the union", deck.ids));

        assertThat(deck.now(risk).isOpen()).isFalse();
        assertThat(issue).extracting(RaidItem::type, RaidItem::text, RaidItem::raised, RaidItem::cameOf, RaidItem::responseText, RaidItem::isOpen)
                .containsExactly(RaidType.ISSUE, "Strike", TODAY, Optional.of(risk.id()), "Talk to the union", true);
        assertThat(issue.onPage().shown()).as("an issue is internal until somebody says otherwise").isFalse();
        assertThat(deck.file.actions()).singleElement().satisfies(made -> {
            assertThat(made.cameOf()).contains(issue.id());
            assertThat(made.owner()).contains(deck.wanda.id());
            assertThat(made.needs()).containsExactly(deck.need.id());
        });
        assertThat(RaidDeeds.happen(deck.file, issue.id(), TODAY, deck.ids)).as("only a risk happens").isEmpty();

        deck.does(Dropping.of(deck.file, issue));
        assertThat(deck.file.actions().getFirst().cameOf()).as("what it came of is gone").isEmpty();
    }

    @Test
    void aDecisionIsTakenUpAgain() {
        RaidItem decision = RaidItem.raised(deck.ids.next(), deck.engagement.id(), RaidType.DECISION, "Split voyages", TODAY);
        deck.add(decision);
        deck.does(RaidDeeds.decide(deck.file, decision.id(), TODAY, "yes"));
        deck.does(RaidDeeds.reopen(deck.file, decision.id()));
        deck.does(RaidDeeds.answer(deck.file, decision.id(), Optional.empty()));

        assertThat(deck.now(decision)).isEqualTo(decision);
    }

    @Test
    void aWinIsSharedOnTheTeamPage() {
        deck.does(PeopleDeeds.noteWin(deck.file, deck.wanda.id(), "Two ships in a day"));
        Thanks win = deck.now(deck.wanda).thanks().getFirst();
        deck.does(PeopleDeeds.sayOnTeamPage(deck.file, deck.wanda.id(), win, true));

        assertThat(deck.now(deck.wanda).thanks()).containsExactly(new Thanks("Two ships in a day", Optional.empty(), true));
    }

    @Test
    void peopleTalk() {
        deck.add(goal);
        deck.does(PeopleDeeds.converse(deck.file, List.of(deck.runa.id(), deck.runa.id()), TODAY, Medium.PHONE, "All well", deck.ids));
        Conversation talk = deck.file.conversations().getFirst();
        assertThat(talk.people()).containsExactly(deck.runa.id());
        deck.does(List.of(new Change.Keep(talk.withFollowUp(Optional.of(TODAY)))));
        deck.does(PeopleDeeds.followedUp(deck.file, talk.id()));
        assertThat(deck.now(talk).followUp()).isEmpty();

        deck.does(PeopleDeeds.oneToOne(deck.file, deck.wanda.id(), TODAY, "tired"));
        assertThat(deck.now(deck.wanda).oneToOnes()).hasSize(1);

        deck.does(PeopleDeeds.backBriefNeed(deck.file, deck.need.id(), deck.wanda.id(), "A clear slip", Match.PARTLY, TODAY, deck.ids));
        deck.does(PeopleDeeds.backBriefGoal(deck.file, goal.id(), deck.wanda.id(), "Pay at sea", Match.MATCHES, TODAY, deck.ids));
        assertThat(deck.file.backBriefs()).extracting(BackBrief::version).containsExactly(1, 0);
    }

    @Test
    void aSnoozeReplacesTheOneBefore() {
        deck.add(concern);
        deck.does(SnoozeDeeds.snooze(deck.file, concern.id(), FRIDAY, "she is away", deck.ids));
        deck.does(SnoozeDeeds.snooze(deck.file, concern.id(), FRIDAY.plusDays(3), "still away", deck.ids));
        assertThat(deck.file.snoozes()).extracting(Snooze::why).containsExactly("still away");

        deck.does(SnoozeDeeds.wake(deck.file, concern.id()));
        assertThat(deck.file.snoozes()).isEmpty();
    }

    @Test
    void aDroppedGoalTakesItsLettersAndFreesItsActions() {
        deck.add(goal, action.withGoal(Optional.of(goal.id())));
        deck.does(GoalDeeds.toggle(deck.file, goal.id(), deck.wanda, Letter.A, deck.ids));
        deck.does(SnoozeDeeds.snooze(deck.file, goal.id(), FRIDAY, "later", deck.ids));
        assertThat(Dropping.dependents(deck.file, goal)).hasSize(2);

        deck.does(Dropping.of(deck.file, goal));

        assertThat(deck.file.goals()).isEmpty();
        assertThat(deck.file.racis()).isEmpty();
        assertThat(deck.file.snoozes()).isEmpty();
        assertThat(deck.now(action).goal()).isEmpty();
    }

    @Test
    void nothingPointsAtAPersonWhoWasDropped() {
        deck.add(concern.withRaisedBy(Optional.of(deck.runa.id())), promise.withTo(Optional.of(deck.runa.id())), goal,
                Reading.of(deck.ids.next(), deck.runa, TODAY, Basis.SAID));
        deck.does(GoalDeeds.toggle(deck.file, goal.id(), deck.runa, Letter.C, deck.ids));
        deck.does(PeopleDeeds.converse(deck.file, List.of(deck.runa.id()), TODAY, Medium.PHONE, "All well", deck.ids));
        deck.does(NeedDeeds.restate(deck.file, deck.need.id(), "x", TODAY));
        deck.does(NeedDeeds.confirm(deck.file, deck.need.id(), TODAY, deck.runa.id()));
        deck.does(NeedDeeds.accept(deck.file, deck.need.id(), TODAY, deck.runa.id()));

        deck.does(Dropping.of(deck.file, deck.runa));

        assertThat(deck.file.all().toString()).doesNotContain(deck.runa.id().toString());
        assertThat(deck.now(concern).words()).isEqualTo("Nobody told us");
        assertThat(deck.now(deck.need).current().confirmed()).as("that it was confirmed stays true").contains(TODAY);
    }
}
