package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.i18n.ReasonWords;
import tutti.i18n.Words;
import tutti.model.Acceptance;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Basis;
import tutti.model.Ending;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.Satisfaction;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Step;
import tutti.model.Wording;
import tutti.model.WordingKind;

/** Every sentence about a link, from a need whose every link holds. */
class LinkRulesTest {

    private final Case story = new Case();
    private final Stakeholder brenn = story.client("Oskar Brenn", 3);
    private final Stakeholder sundal = story.client("Marit Sundal", 5);
    private final Member wanda = story.member("Wanda Kessel");
    private final Need need = story.inTune("Paid right", 5, brenn, wanda);
    private final Goal goal = story.file().goals().getFirst();
    private final Action action = story.file().actions().getFirst();
    private final ReasonWords words = new ReasonWords(Words.english());

    private Links links() {
        return LinkRules.of(story.file(), TODAY).of(story.file().find(need.id()).orElseThrow());
    }

    private String said(Link link) {
        LinkState state = links().state(link);
        return state.getClass().getSimpleName() + " " + words.briefly(state.reason()).replace('\u00a0', ' ');
    }

    private void word(String restated, Optional<LocalDate> saidBack, Optional<LocalDate> confirmed, boolean onTop) {
        List<Wording> wordings = new ArrayList<>(onTop ? need.wordings() : List.of());
        wordings.add(new Wording(day(11, 12), WordingKind.ADJUSTED, "Paid right, on time", restated, saidBack, confirmed, Optional.empty(), ""));
        story.add(need.withWordings(wordings));
    }

    @Test
    void allHoldAndItIsInTune() {
        assertThat(links().inTune()).isTrue();
        assertThat(links().firstBroken()).isEmpty();
        assertThat(words.fully(links().state(Link.DIRECTION).reason(), story.file())).isEqualTo("1 goal with clear roles and a date, 1 action");
    }

    @Test
    void listening() {
        assertThat(said(Link.LISTENING)).isEqualTo("Holds confirmed 9 Oct");
        word("", Optional.empty(), Optional.empty(), false);
        assertThat(said(Link.LISTENING)).isEqualTo("Broken not restated");
        word("Ours", Optional.empty(), Optional.empty(), false);
        assertThat(said(Link.LISTENING)).isEqualTo("Unknown not said back");
        word("Ours", Optional.of(day(11, 17)), Optional.empty(), false);
        assertThat(said(Link.LISTENING)).isEqualTo("Unknown waiting 6 days");
        word("", Optional.empty(), Optional.empty(), true);
        assertThat(said(Link.LISTENING)).isEqualTo("Broken changed 12 Nov");
        word("Ours", Optional.empty(), Optional.empty(), true);
        assertThat(said(Link.LISTENING)).isEqualTo("Broken changed 12 Nov");
        word("Ours", Optional.of(day(11, 22)), Optional.empty(), true);
        assertThat(said(Link.LISTENING)).as("said back again, it is with the client").isEqualTo("Unknown waiting 1 day");
        word("", Optional.empty(), Optional.of(day(11, 13)), false);
        assertThat(said(Link.LISTENING)).as("they cannot confirm what we never said back").isEqualTo("Broken not restated");
    }

    @Test
    void understandingIsTheLatestBackBriefOnTheCurrentWordingByEachAccountable() {
        story.told(need, wanda, day(11, 5), Match.DIFFERS);
        assertThat(said(Link.UNDERSTANDING)).isEqualTo("Broken differs");
        story.told(need, wanda, day(11, 6), Match.MATCHES);
        assertThat(said(Link.UNDERSTANDING)).isEqualTo("Holds told back 6 Nov");

        Member leila = story.member("Leila Farr");
        Goal second = story.goal("Second", day(12, 1), day(12, 1), need);
        story.letters(second, leila, Letter.A, Letter.R);
        assertThat(said(Link.UNDERSTANDING)).isEqualTo("Unknown ask Leila");
        story.told(need, wanda, day(11, 7), Match.PARTLY);
        assertThat(said(Link.UNDERSTANDING)).as("one partly breaks it, whoever is silent").isEqualTo("Broken partly");

        word("Ours", Optional.empty(), Optional.of(day(11, 13)), true);
        assertThat(said(Link.UNDERSTANDING)).as("a new wording has to be told back again").isEqualTo("Unknown ask Wanda +1");
    }

    @Test
    void whoIsOnlyResponsibleIsNotAsked() {
        story.told(need, story.member("Tomas Ilves"), day(11, 20), Match.DIFFERS);
        assertThat(said(Link.UNDERSTANDING)).startsWith("Holds");
    }

    @Test
    void anAccountableClientHasNothingToTellBack() {
        story.file().racis().forEach(story::remove);
        story.letters(goal, brenn, Letter.A, Letter.R);
        assertThat(said(Link.UNDERSTANDING)).isEqualTo("Unknown no owner");
        assertThat(said(Link.DIRECTION)).startsWith("Holds");
    }

    @Test
    void direction() {
        story.add(action.withState(ActionState.DROPPED));
        assertThat(said(Link.DIRECTION)).isEqualTo("Broken no action");
        assertThat(said(Link.DELIVERY)).isEqualTo("Unknown no work yet");
        story.add(goal.withFirstDate(Optional.empty()));
        assertThat(said(Link.DIRECTION)).isEqualTo("Broken no first date");
        story.letters(goal, story.member("Ben Achter"), Letter.A);
        assertThat(said(Link.DIRECTION)).isEqualTo("Broken RACI: two Accountable");
        story.add(goal.withDropped(Optional.of(new Step(day(11, 1), "too much"))));
        assertThat(said(Link.DIRECTION)).isEqualTo("Broken no goal");
    }

    @Test
    void anActionOfADroppedGoalServesNothing() {
        story.add(goal.withDropped(Optional.of(new Step(day(11, 1), "too much"))));
        assertThat(Harmony.of(story.file(), TODAY).actionsForNothing()).containsExactly(action);
        assertThat(said(Link.DELIVERY)).isEqualTo("Unknown no work yet");
    }

    @Test
    void everyGoalThatServesItMustBeInOrder() {
        story.goal("Nobody's", day(12, 1), day(12, 1), need);
        assertThat(said(Link.DIRECTION)).isEqualTo("Broken RACI: no Accountable");
    }

    @Test
    void deliveryBreaksInItsOrder() {
        story.add(Milestone.named(story.id(), story.engagement().id(), "Go-live").withNeeds(List.of(need.id()))
                .withFirstDate(Optional.of(day(12, 1))).withForecast(Optional.of(day(12, 4))));
        assertThat(said(Link.DELIVERY)).isEqualTo("Broken 3 days later");
        story.add(goal.withForecast(Optional.of(goal.firstDate().orElseThrow().plusDays(1))));
        assertThat(said(Link.DELIVERY)).as("the most of them").isEqualTo("Broken 3 days later");
        story.action(action, day(11, 30), ActionState.BLOCKED);
        assertThat(said(Link.DELIVERY)).isEqualTo("Broken 1 action blocked");
        story.action(action, day(11, 22), ActionState.BLOCKED);
        assertThat(said(Link.DELIVERY)).as("late and blocked").isEqualTo("Broken 1 action late");
        Promise promise = story.add(story.promise("On time", day(11, 20)).withNeeds(List.of(need.id())));
        assertThat(said(Link.DELIVERY)).isEqualTo("Broken 1 promise late");
        story.add(promise.withEnding(Optional.of(new Ending(PromiseEnd.BROKEN, day(11, 21), "no"))));
        assertThat(said(Link.DELIVERY)).isEqualTo("Broken 1 promise broken");
        story.add(promise.withEnding(Optional.of(new Ending(PromiseEnd.WITHDRAWN, day(11, 21), "no"))));
        assertThat(said(Link.DELIVERY)).isEqualTo("Broken 1 action late");
    }

    @Test
    void dueTodayIsNotLateAndWhatIsDoneIsNeither() {
        story.action(action, TODAY, ActionState.DOING);
        assertThat(said(Link.DELIVERY)).isEqualTo("Holds on time");
        story.action(action, day(11, 1), ActionState.DONE);
        story.add(goal.withForecast(Optional.of(day(12, 30))).withDone(Optional.of(day(11, 20))));
        assertThat(said(Link.DELIVERY)).isEqualTo("Holds on time");
    }

    @Test
    void expectationIsTheLowestFreshSatisfaction() {
        assertThat(said(Link.EXPECTATION)).isEqualTo("Holds 9, asks 8");
        Need withTwo = story.satisfied(need, sundal, day(11, 20), 7);
        assertThat(said(Link.EXPECTATION)).isEqualTo("Broken 7, asks 8");
        story.satisfied(withTwo, sundal, day(11, 21), 8);
        assertThat(said(Link.EXPECTATION)).as("her latest counts").isEqualTo("Holds 8, asks 8");
        story.add(need.withImportance(Optional.empty()));
        assertThat(said(Link.EXPECTATION)).isEqualTo("Unknown how important?");
    }

    @Test
    void aStaleSatisfactionDoesNotCountAndAJudgedOneGivesWayToASaidOne() {
        story.add(need.withSatisfactions(List.of(new Satisfaction(day(11, 1), Optional.of(brenn.id()), new Score(9), Basis.SAID))));
        assertThat(links().state(Link.EXPECTATION).reason()).isInstanceOf(Reason.NoSatisfaction.class);
        assertThat(words.fully(links().state(Link.EXPECTATION).reason(), story.file()).replace('\u00a0', ' '))
                .isEqualTo("the last satisfaction is of 1 Nov: ask Oskar Brenn again");
        story.add(need.withSatisfactions(List.of(
                new Satisfaction(day(11, 10), Optional.of(brenn.id()), new Score(9), Basis.SAID),
                new Satisfaction(day(11, 20), Optional.of(brenn.id()), new Score(2), Basis.JUDGED))));
        assertThat(said(Link.EXPECTATION)).isEqualTo("Holds 9, asks 8");
    }

    @Test
    void anImportanceAsksFourToEight() {
        assertThat(IntStream.rangeClosed(1, 5).map(level -> Reason.asked(new Level(level))).toArray())
                .containsExactly(4, 5, 6, 7, 8);
    }

    @Test
    void standingIsTheFirstThatFits() {
        assertThat(standing()).isEqualTo(Standing.NOT_STARTED);
        story.action(action, day(11, 30), ActionState.DOING);
        assertThat(standing()).isEqualTo(Standing.IN_HAND);
        story.action(action, day(11, 20), ActionState.DOING);
        assertThat(standing()).isEqualTo(Standing.AT_RISK);
        story.add(goal.withDone(Optional.of(day(11, 20))));
        assertThat(standing()).isEqualTo(Standing.DELIVERED);
        story.add(need.withAccepted(Optional.of(new Acceptance(day(11, 21), Optional.of(brenn.id())))));
        assertThat(standing()).isEqualTo(Standing.ACCEPTED);
        word("Ours", Optional.of(day(11, 22)), Optional.empty(), true);
        assertThat(standing()).isEqualTo(Standing.TO_CONFIRM);
    }

    private Standing standing() {
        return Standing.of(story.file().find(need.id()).orElseThrow(), story.file(), TODAY);
    }
}
