package tutti.model.move;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.move.Harbour.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.model.Acceptance;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.Basis;
import tutti.model.Cadence;
import tutti.model.CaseFile;
import tutti.model.Channel;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.DatedLevel;
import tutti.model.Days;
import tutti.model.Ending;
import tutti.model.EngagementLevel;
import tutti.model.Goal;
import tutti.model.IssuedPage;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.OneToOne;
import tutti.model.PageLine;
import tutti.model.PageSection;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.Raci;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.Score;
import tutti.model.Snooze;
import tutti.model.Stakeholder;
import tutti.model.Step;
import tutti.model.Wording;
import tutti.model.WordingKind;

class NextMovesTest {

    private final Harbour harbour = new Harbour();

    private Promise promise(LocalDate due) {
        return Promise.made(harbour.ids.next(), harbour.engagement, "The plan", TODAY.minusDays(20))
                .withTo(Optional.of(harbour.marit.id())).withFirstDate(Optional.of(due));
    }

    private Concern concern(LocalDate raised) {
        return Concern.raised(harbour.ids.next(), harbour.engagement, "Nobody told us", raised)
                .withRaisedBy(Optional.of(harbour.marit.id()));
    }

    private Need confirmed(String words) {
        Need need = Need.expressed(harbour.ids.next(), harbour.engagement, words, TODAY.minusDays(40));
        return need.withWordings(List.of(new Wording(TODAY.minusDays(40), WordingKind.SET, words, "In our words",
                Optional.of(TODAY.minusDays(40)), Optional.of(TODAY.minusDays(39)), Optional.empty(), "")));
    }

    /** A goal that serves the need, with valid letters, a first date, a matching back-brief and an action. */
    private void directed(Need need) {
        Goal goal = goal().withNeeds(List.of(need.id()));
        harbour.with(goal, letters(goal, Letter.A, Letter.R), action().withGoal(Optional.of(goal.id())),
                new BackBrief(harbour.ids.next(), harbour.engagement, harbour.wanda.id(), Optional.of(need.id()), Optional.empty(),
                        need.version(), TODAY.minusDays(3), "So it is", Match.MATCHES));
    }

    private Goal goal() {
        return Goal.named(harbour.ids.next(), harbour.engagement, "Sea-day pay").withFirstDate(Optional.of(TODAY.plusDays(30)));
    }

    private Raci letters(Goal goal, Letter... letters) {
        return Raci.of(harbour.ids.next(), harbour.engagement, goal.id(), harbour.wanda, Set.of(letters));
    }

    private Action action() {
        return Action.toDo(harbour.ids.next(), harbour.engagement, "Write examples").withOwner(Optional.of(harbour.wanda.id()));
    }

    private Conversation talk(Stakeholder person, LocalDate on) {
        return Conversation.on(harbour.ids.next(), harbour.engagement, on, List.of(person.id()), Medium.PHONE);
    }

    private RaidItem item(RaidType type) {
        return RaidItem.raised(harbour.ids.next(), harbour.engagement, type, "Split voyages", TODAY.minusDays(9));
    }

    @Test
    void nothingAsksToBeDone() {
        assertThat(harbour.rules()).isEmpty();
    }

    @Test
    void aPromiseLate() {
        assertThat(harbour.with(promise(TODAY.minusDays(1))).rules()).containsExactly(Rule.PROMISE_LATE);
    }

    @Test
    void aPromiseKeptOrFarOffIsNoMove() {
        harbour.with(promise(TODAY.minusDays(1)).withEnding(Optional.of(new Ending(PromiseEnd.KEPT, TODAY, ""))),
                promise(TODAY.plusDays(3)));
        assertThat(harbour.rules()).isEmpty();
    }

    @Test
    void aPromiseDueInTwoDays() {
        harbour.with(promise(TODAY), promise(TODAY.plusDays(2)));
        assertThat(harbour.rules()).containsExactly(Rule.PROMISE_DUE_SOON, Rule.PROMISE_DUE_SOON);
    }

    @Test
    void aBrokenPromiseUntilItIsTalkedAbout() {
        harbour.with(promise(TODAY.minusDays(9)).withEnding(Optional.of(new Ending(PromiseEnd.BROKEN, TODAY.minusDays(2), "no data"))));
        assertThat(harbour.rules()).containsExactly(Rule.PROMISE_BROKEN);

        assertThat(harbour.with(talk(harbour.marit, TODAY.minusDays(1))).rules()).isEmpty();
    }

    @Test
    void aNewPromiseOnSomebodyOverloaded() {
        Promise fresh = promise(TODAY.plusDays(30)).withMade(TODAY.minusDays(1)).withOwner(Optional.of(harbour.wanda.id()));
        assertThat(harbour.with(fresh).rules()).isEmpty();

        IntStream.range(0, 5).forEach(i -> harbour.with(action().withDue(Optional.of(TODAY.plusDays(i % 4)))));
        assertThat(harbour.rules()).containsExactly(Rule.PROMISE_ON_OVERLOADED);
    }

    @Test
    void aConcernToAcknowledgeFromTheDayItIsDue() {
        harbour.with(concern(TODAY));
        assertThat(harbour.rules()).as("due tomorrow").isEmpty();

        harbour.with(concern(TODAY.minusDays(3))); // Friday: one working day later is today
        assertThat(harbour.rules()).containsExactly(Rule.CONCERN_TO_ACKNOWLEDGE);
    }

    @Test
    void aConcernToAnswerFromTheDayItIsDue() {
        harbour.with(concern(TODAY.minusDays(6)).withAcknowledged(Optional.of(new Step(TODAY.minusDays(4), ""))));
        assertThat(harbour.rules()).as("acknowledged on Thursday, due on Tuesday").isEmpty();

        harbour.with(concern(TODAY.minusDays(6)).withAcknowledged(Optional.of(new Step(TODAY.minusDays(5), ""))));
        assertThat(harbour.rules()).as("acknowledged on Wednesday, due today").containsExactly(Rule.CONCERN_TO_ANSWER);
    }

    @Test
    void aConcernAnsweredButNotSettledForAWeek() {
        Concern answered = concern(TODAY.minusDays(20)).withAcknowledged(Optional.of(new Step(TODAY.minusDays(20), "")));
        harbour.with(answered.withAnswered(Optional.of(new Step(TODAY.minusDays(6), ""))));
        assertThat(harbour.rules()).isEmpty();

        Concern old = concern(TODAY.minusDays(20)).withAnswered(Optional.of(new Step(TODAY.minusDays(7), "")));
        harbour.with(old, old.withId(harbour.ids.next()).withSettled(Optional.of(new Step(TODAY, ""))));
        assertThat(harbour.rules()).containsExactly(Rule.CONCERN_TO_SETTLE);
    }

    @Test
    void aStakeholderOutOfRoom() {
        harbour.with(harbour.reading(harbour.oskar, 4, TODAY.minusDays(2)).withConfidence(Optional.of(new Score(5))));
        assertThat(harbour.rules()).as("tight").isEmpty();

        harbour.with(harbour.reading(harbour.oskar, 4, TODAY.minusDays(1)).withConfidence(Optional.of(new Score(4))));
        assertThat(harbour.rules()).containsExactly(Rule.OUT_OF_ROOM);
    }

    @Test
    void aPowerfulOneNeverReadOrStale() {
        Stakeholder hal = Stakeholder.named(harbour.ids.next(), harbour.engagement, "Hal Petrie", TODAY.minusDays(3));
        harbour.with(hal);
        assertThat(harbour.rules()).as("power not rated").isEmpty();

        Stakeholder tove = hal.withId(harbour.ids.next()).withPower(harbour.marit.power());
        harbour.with(tove);
        assertThat(harbour.rules()).containsExactly(Rule.NEVER_READ);

        harbour.with(harbour.reading(tove, 4, TODAY.minusDays(22)).withConfidence(Optional.of(new Score(6))));
        assertThat(harbour.rules()).containsExactly(Rule.READING_STALE);
    }

    @Test
    void goingQuiet() {
        harbour.sponsor(harbour.marit.withContactLimit(Optional.of(new Days(5))));
        assertThat(harbour.rules()).as("a reading five days ago is a contact").isEmpty();

        harbour.sponsor(harbour.marit.withContactLimit(Optional.of(new Days(4))));
        assertThat(harbour.rules()).containsExactly(Rule.STAKEHOLDER_QUIET);
        assertThat(harbour.with(talk(harbour.marit, TODAY)).rules()).isEmpty();
    }

    @Test
    void belowDesiredWithNoConversationPlanned() {
        harbour.sponsor(harbour.marit.withDesired(Optional.of(EngagementLevel.SUPPORTIVE))
                .withLevels(List.of(new DatedLevel(TODAY.minusDays(9), EngagementLevel.NEUTRAL))));
        assertThat(harbour.rules()).containsExactly(Rule.BELOW_DESIRED);

        harbour.with(talk(harbour.marit, TODAY.minusDays(2)).withFollowUp(Optional.of(TODAY.plusDays(4))));
        assertThat(harbour.rules()).isEmpty();
    }

    @Test
    void aNeedOnItsWay() {
        Need need = Need.expressed(harbour.ids.next(), harbour.engagement, "See the pay", TODAY.minusDays(1));
        harbour.with(need);
        assertThat(harbour.rules()).containsExactly(Rule.NEED_NOT_RESTATED, Rule.NEED_WITHOUT_GOAL);

        harbour.with(need.withAccepted(Optional.of(new Acceptance(TODAY, Optional.empty()))));
        assertThat(harbour.rules()).as("accepted").isEmpty();
    }

    @Test
    void aNeedUnconfirmedForAWeek() {
        Need need = confirmed("See the pay");
        directed(need);
        assertThat(harbour.with(need).rules()).isEmpty();

        harbour.with(need.withWordings(List.of(waiting(TODAY.minusDays(6)))));
        assertThat(harbour.rules()).isEmpty();
        harbour.with(need.withWordings(List.of(waiting(TODAY.minusDays(7)))));
        assertThat(harbour.rules()).containsExactly(Rule.NEED_UNCONFIRMED);
    }

    private static Wording waiting(LocalDate since) {
        return new Wording(TODAY.minusDays(40), WordingKind.SET, "See the pay", "In our words", Optional.of(since), Optional.empty(),
                Optional.empty(), "");
    }

    @Test
    void aNeedChangedSinceConfirmedAndUnderstoodPartlyIsOneMove() {
        Need need = confirmed("See the pay");
        directed(need);
        Wording changed = new Wording(TODAY.minusDays(11), WordingKind.ADJUSTED, "See it before", "In our words", Optional.empty(),
                Optional.empty(), Optional.empty(), "");
        harbour.with(need.withWordings(List.of(need.current(), changed)),
                new BackBrief(harbour.ids.next(), harbour.engagement, harbour.wanda.id(), Optional.of(need.id()), Optional.empty(), 2,
                        TODAY.minusDays(2), "A clear slip", Match.PARTLY));

        assertThat(harbour.moves().open()).singleElement().satisfies(move -> {
            assertThat(move.causes()).extracting(Cause::rule).containsExactly(Rule.NEED_CHANGED, Rule.BACK_BRIEF_DIFFERS);
            assertThat(move.offers()).startsWith(Offer.SAY_BACK);
            assertThat(move.date()).contains(TODAY.minusDays(11));
        });
    }

    @Test
    void aNeedWithoutAnAction() {
        Need need = confirmed("See the pay");
        Goal goal = goal().withNeeds(List.of(need.id()));
        harbour.with(need, goal, letters(goal, Letter.A, Letter.R));
        assertThat(harbour.rules()).containsExactly(Rule.NEED_WITHOUT_ACTION);
    }

    @Test
    void aBackBriefOfAGoal() {
        Goal goal = goal();
        harbour.with(goal, letters(goal, Letter.A, Letter.R), told(goal, TODAY.minusDays(3), Match.DIFFERS));
        assertThat(harbour.rules()).containsExactly(Rule.BACK_BRIEF_DIFFERS);

        assertThat(harbour.with(told(goal, TODAY, Match.MATCHES)).rules()).as("the latest counts").isEmpty();
    }

    private BackBrief told(Goal goal, LocalDate on, Match match) {
        return new BackBrief(harbour.ids.next(), harbour.engagement, harbour.wanda.id(), Optional.empty(), Optional.of(goal.id()), 0, on,
                "So it is", match);
    }

    @Test
    void raciInvalidOnAnOpenGoalOnly() {
        Goal goal = goal();
        harbour.with(goal, letters(goal, Letter.R));
        assertThat(harbour.rules()).containsExactly(Rule.RACI_INVALID);

        assertThat(harbour.with(goal.withDone(Optional.of(TODAY))).rules()).isEmpty();
    }

    @Test
    void aChannelOverdue() {
        Channel channel = Channel.named(harbour.ids.next(), harbour.engagement, "Crew call")
                .withCadence(Optional.of(new Cadence.EveryDays(new Days(7))));
        assertThat(harbour.with(channel, channel.withLastHeld(Optional.of(TODAY.minusDays(7)))).rules()).as("due today").isEmpty();
        harbour.with(channel.withLastHeld(Optional.of(TODAY.minusDays(8))));
        assertThat(harbour.rules()).containsExactly(Rule.CHANNEL_OVERDUE);

        Move move = harbour.moves().open().getFirst();
        assertThat(harbour.file().with(NextMoves.atOnce(Offer.MARK_HELD, move.subject(), harbour.file(), TODAY)).channels().getFirst().lastHeld())
                .contains(TODAY);
    }

    @Test
    void anActionLateAndBlockedIsOneMove() {
        Action blocked = action().withDue(Optional.of(TODAY.minusDays(4))).withState(ActionState.BLOCKED).withBlockedBy("the licence");
        assertThat(harbour.with(blocked).rules()).containsExactly(Rule.ACTION_LATE, Rule.ACTION_BLOCKED);
        assertThat(harbour.moves().open()).hasSize(1);

        assertThat(harbour.with(blocked.withState(ActionState.DONE)).rules()).isEmpty();
    }

    @Test
    void aMilestoneLateOrSlippedUntilThePageShowsIt() {
        Milestone milestone = Milestone.named(harbour.ids.next(), harbour.engagement, "Go-live")
                .withFirstDate(Optional.of(TODAY.minusDays(1)));
        assertThat(harbour.with(milestone).rules()).containsExactly(Rule.MILESTONE_LATE);

        LocalDate later = TODAY.plusDays(9);
        harbour.with(milestone.withForecast(Optional.of(later)));
        assertThat(harbour.rules()).containsExactly(Rule.MILESTONE_SLIPPED);

        PageLine line = new PageLine(PageSection.MILESTONES, Optional.of(milestone.id()), "", "Go-live", Optional.of(later));
        harbour.with(page(1, TODAY.minusDays(1), line));
        assertThat(harbour.rules()).isEmpty();
    }

    private IssuedPage page(int number, LocalDate date, PageLine... lines) {
        return new IssuedPage(harbour.ids.next(), harbour.engagement, number, date, Optional.empty(), "", Optional.empty(), "",
                List.of(lines), "", Optional.empty());
    }

    @Test
    void aRiskToReview() {
        RaidItem risk = item(RaidType.RISK);
        assertThat(harbour.with(risk.withReview(Optional.of(TODAY.plusDays(1)))).rules()).isEmpty();
        assertThat(harbour.with(risk.withReview(Optional.of(TODAY))).rules()).containsExactly(Rule.RISK_REVIEW_DUE);
        assertThat(harbour.with(item(RaidType.ISSUE).withId(risk.id()).withReview(Optional.of(TODAY))).rules()).isEmpty();
    }

    @Test
    void aMemberLowOnMotivationUntilAOneToOne() {
        Reading low = Reading.of(harbour.ids.next(), harbour.wanda, TODAY.minusDays(3), Basis.SAID);
        assertThat(harbour.with(low.withMotivation(Optional.of(new Score(4)))).rules()).isEmpty();
        harbour.with(low.withMotivation(Optional.of(new Score(3))));
        assertThat(harbour.rules()).containsExactly(Rule.MEMBER_LOW);

        harbour.with(harbour.wanda.withOneToOnes(List.of(new OneToOne(TODAY.minusDays(1), "tired"))));
        assertThat(harbour.rules()).isEmpty();
    }

    @Test
    void aFollowUpUntilTheyTalkedAgain() {
        harbour.with(talk(harbour.marit, TODAY.minusDays(9)).withFollowUp(Optional.of(TODAY)));
        assertThat(harbour.rules()).containsExactly(Rule.FOLLOW_UP_DUE);

        assertThat(harbour.with(talk(harbour.marit, TODAY)).rules()).isEmpty();
    }

    @Test
    void aDecisionDueFromTheClient() {
        RaidItem decision = item(RaidType.DECISION);
        assertThat(harbour.with(decision.withNeededBy(Optional.of(TODAY.plusDays(8)))).rules()).isEmpty();
        assertThat(harbour.with(decision.withNeededBy(Optional.of(TODAY.plusDays(7)))).rules()).containsExactly(Rule.DECISION_DUE);
        harbour.with(decision.withNeededBy(Optional.of(TODAY)).withDecided(Optional.of(new Step(TODAY, "yes"))));
        assertThat(harbour.rules()).isEmpty();
    }

    @Test
    void aQuestionOutOfTune() {
        Stakeholder tove = Stakeholder.named(harbour.ids.next(), harbour.engagement, "Tove Aldis", TODAY);
        Member tomas = Member.named(harbour.ids.next(), harbour.engagement, "Tomas Ilves");
        harbour.with(tove, tomas, progress(harbour.marit, 4), progress(tove, 4), progress(harbour.wanda, 7), progress(tomas, 6));
        assertThat(harbour.rules()).containsExactly(Rule.QUESTION_OUT_OF_TUNE);
        Move move = harbour.moves().open().getFirst();
        assertThat(harbour.moves().of(move.subject())).as("the same made-up id every time").contains(move);

        assertThat(harbour.with(progress(harbour.wanda, 5)).rules()).as("4 against 5.5").isEmpty();
    }

    private Reading progress(Person person, int score) {
        return Reading.of(harbour.ids.next(), person, TODAY, Basis.SAID).withProgress(Optional.of(new Score(score)));
    }

    @Test
    void aMeetingWithoutAPage() {
        harbour.with(Meeting.planned(harbour.ids.next(), harbour.engagement, "Steering group", TODAY.minusDays(12)).withHeld(true),
                page(4, TODAY.minusDays(13)),
                Meeting.planned(harbour.ids.next(), harbour.engagement, "Steering group", TODAY.plusDays(4)));
        assertThat(harbour.rules()).isEmpty();

        harbour.with(Meeting.planned(harbour.ids.next(), harbour.engagement, "Steering group", TODAY.plusDays(3)));
        assertThat(harbour.moves().open()).singleElement()
                .satisfies(move -> assertThat(((Cause.PageNotIssued) move.leading()).number()).isEqualTo(5));

        assertThat(harbour.with(page(5, TODAY)).rules()).isEmpty();
    }

    @Test
    void theOrderOfTheList() {
        Promise late = promise(TODAY.minusDays(2));
        Promise later = promise(TODAY.minusDays(1));
        Concern concern = concern(TODAY.minusDays(10));
        Action action = action().withDue(Optional.of(TODAY.minusDays(30)));
        Promise soonForOskar = promise(TODAY.plusDays(1)).withTo(Optional.of(harbour.oskar.id()));
        Promise soonForMarit = promise(TODAY.plusDays(1));
        Promise soonForMaritToo = promise(TODAY.plusDays(1));
        Goal undated = goal();
        harbour.with(undated, soonForOskar, soonForMaritToo, soonForMarit, action, concern, later, late,
                harbour.reading(harbour.oskar, 4, TODAY).withConfidence(Optional.of(new Score(2))));

        assertThat(harbour.moves().open()).extracting(Move::subject).containsExactly(late.id(), later.id(), concern.id(),
                harbour.oskar.id(), action.id(), soonForMarit.id(), soonForMaritToo.id(), soonForOskar.id(), undated.id());
    }

    @Test
    void aSnoozedMoveIsListedApartUntilItsDay() {
        Promise late = promise(TODAY.minusDays(2));
        Snooze snooze = new Snooze(harbour.ids.next(), harbour.engagement, late.id(), TODAY.plusDays(1), "she is away");
        harbour.with(late, snooze);
        assertThat(harbour.moves().open()).isEmpty();
        assertThat(harbour.moves().snoozed()).singleElement()
                .satisfies(put -> assertThat(put.snooze().why()).isEqualTo("she is away"));

        assertThat(NextMoves.of(harbour.file(), TODAY.plusDays(1)).open()).hasSize(1);
    }

    @Test
    void oneWithOnePressIsDone() {
        Promise late = promise(TODAY.minusDays(2));
        Concern concern = concern(TODAY.minusDays(10));
        harbour.with(late, concern);
        NextMoves moves = harbour.moves();

        CaseFile after = harbour.file()
                .with(NextMoves.atOnce(Offer.MARK_KEPT, moves.open().get(0).subject(), harbour.file(), TODAY))
                .with(NextMoves.atOnce(Offer.ACKNOWLEDGE, moves.open().get(1).subject(), harbour.file(), TODAY));

        assertThat(NextMoves.of(after, TODAY).open()).isEmpty();
        assertThat(NextMoves.atOnce(Offer.RE_AGREE, moves.open().get(0).subject(), harbour.file(), TODAY)).isEmpty();
    }
}
