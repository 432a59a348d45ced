package tutti.model.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.deed.Deck.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.model.AlsoRaised;
import tutti.model.Concern;
import tutti.model.Level;
import tutti.model.Promise;
import tutti.model.Step;
import tutti.model.measure.GoingQuiet;

class ConcernMergeTest {

    private final Deck deck = new Deck();
    private final Concern first = Concern.raised(deck.ids.next(), deck.engagement.id(), "Nobody told us", TODAY.minusDays(9))
            .withRaisedBy(Optional.of(deck.runa.id())).withSeverity(Optional.of(new Level(3))).withNote("On the quay");
    private final Concern second = Concern.raised(deck.ids.next(), deck.engagement.id(), "We hear it last", TODAY.minusDays(2))
            .withNeeds(List.of(deck.need.id())).withSeverity(Optional.of(new Level(5))).withNote("By phone");

    @Test
    void theOneRaisedFirstStaysWhicheverWayTheyAreNamed() {
        deck.add(first, second);
        deck.does(ConcernMerge.of(deck.file, second.id(), first.id()));

        assertThat(deck.file.concerns()).hasSize(1);
        Concern one = deck.now(first);
        assertThat(one.words()).isEqualTo("Nobody told us");
        assertThat(one.raised()).isEqualTo(TODAY.minusDays(9));
        assertThat(one.alsoRaised()).containsExactly(new AlsoRaised(Optional.empty(), TODAY.minusDays(2), "We hear it last"));
        assertThat(one.needs()).containsExactly(deck.need.id());
        assertThat(one.severity()).contains(new Level(5));
        assertThat(one.note()).isEqualTo("On the quay\nBy phone");
    }

    @Test
    void promisesComeAlongAndNothingPointsAtTheOtherAnyMore() {
        Promise about = Promise.made(deck.ids.next(), deck.engagement.id(), "A briefing", TODAY).withConcerns(List.of(second.id(), first.id()));
        deck.add(first, second, about);
        deck.does(SnoozeDeeds.snooze(deck.file, second.id(), TODAY.plusDays(3), "she is away", deck.ids));
        deck.does(ConcernMerge.of(deck.file, first.id(), second.id()));

        assertThat(deck.now(about).concerns()).containsExactly(first.id());
        assertThat(deck.file.all().toString()).doesNotContain(second.id().toString());
    }

    @Test
    void aStepWasTakenWhenItWasFirstTakenButAWorryThatCameBackIsNotSettled() {
        deck.add(first.withAcknowledged(step(5)).withAnswered(step(4)).withSettled(step(3)), second.withAcknowledged(step(1)));
        deck.does(ConcernMerge.of(deck.file, first.id(), second.id()));
        assertThat(deck.now(first).acknowledged()).isEqualTo(step(5));
        assertThat(deck.now(first).answered()).isEqualTo(step(4));
        assertThat(deck.now(first).settled()).isEmpty();
    }

    @Test
    void whatWasSettledBothTimesIsSettledOnTheLaterDay() {
        deck.add(first.withSettled(step(3)), second.withSettled(step(1)));
        deck.does(ConcernMerge.of(deck.file, first.id(), second.id()));
        assertThat(deck.now(first).settled()).isEqualTo(step(1));
    }

    @Test
    void whoeverRaisedItAgainWasHeardFromThatDay() {
        deck.add(first.withRaisedBy(Optional.empty()), second.withRaisedBy(Optional.of(deck.runa.id())));
        deck.does(ConcernMerge.of(deck.file, first.id(), second.id()));
        assertThat(GoingQuiet.of(deck.file, TODAY).of(deck.runa.id()).orElseThrow().days()).isEqualTo(2);
    }

    @Test
    void aConcernIsNotMergedWithItselfOrWithOneThatIsGone() {
        deck.add(first);
        assertThat(ConcernMerge.of(deck.file, first.id(), first.id())).isEmpty();
        assertThat(ConcernMerge.of(deck.file, first.id(), second.id())).isEmpty();
    }

    private static Optional<Step> step(int daysAgo) {
        return Optional.of(new Step(TODAY.minusDays(daysAgo), ""));
    }
}
