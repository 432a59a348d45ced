package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.i18n.ClientWords;
import tutti.i18n.Words;
import tutti.model.Concern;
import tutti.model.Ending;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.ReAgreement;
import tutti.model.Step;

class PromisesAndConcernsTest {

    private final Case story = new Case();
    private final ClientWords words = new ClientWords(Words.english());

    private Promise ended(Promise promise, PromiseEnd end, LocalDate on) {
        return story.add(promise.withEnding(Optional.of(new Ending(end, on, ""))));
    }

    private Promise reagreed(Promise promise, LocalDate on, LocalDate due) {
        return story.add(promise.withReagreed(List.of(new ReAgreement(on, due, "the bank"))));
    }

    private PromiseStanding standing(Promise promise) {
        return PromiseLedger.of(story.file(), TODAY).of(promise.id()).orElseThrow();
    }

    @Test
    void theSampleKeptSevenOfTenOnTheFirstDate() {
        for (int i = 0; i < 6; i++) {
            ended(story.promise("kept", day(11, 1 + i)), PromiseEnd.KEPT, day(11, 1 + i));
        }
        ended(story.promise("kept early, due later", day(12, 1)), PromiseEnd.KEPT, day(11, 20));
        ended(reagreed(story.promise("before", day(10, 20)), day(10, 15), day(11, 2)), PromiseEnd.KEPT, day(11, 2));
        ended(reagreed(story.promise("after", day(10, 30)), day(11, 1), day(11, 3)), PromiseEnd.KEPT, day(11, 3));
        Promise late = story.promise("late", day(11, 20));
        story.promise("open", day(11, 24));
        story.promise("due today", TODAY);
        ended(story.promise("withdrawn", day(11, 1)), PromiseEnd.WITHDRAWN, day(10, 20));

        PromiseLedger ledger = PromiseLedger.of(story.file(), TODAY);

        assertThat(words.promises(ledger)).isEqualTo("kept 7 of 10 on the first date");
        assertThat(ledger.with(PromiseOutcome.REAGREED_BEFORE)).hasSize(1);
        assertThat(ledger.with(PromiseOutcome.REAGREED_AFTER)).hasSize(1);
        assertThat(ledger.late()).extracting(PromiseStanding::promise).containsExactly(late);
        assertThat(ledger.late().getFirst().daysLate()).isEqualTo(3);
    }

    @Test
    void aReAgreedPromiseKeepsItsClassAndIsLateByItsNewDate() {
        Promise onTheDay = reagreed(story.promise("on the day", day(11, 10)), day(11, 10), day(11, 22));
        assertThat(standing(onTheDay).outcome()).isEqualTo(PromiseOutcome.REAGREED_BEFORE);
        assertThat(standing(onTheDay).daysLate()).isEqualTo(1);

        Promise after = ended(reagreed(story.promise("after", day(11, 10)), day(11, 11), day(11, 22)), PromiseEnd.KEPT, day(11, 12));
        assertThat(standing(after).outcome()).isEqualTo(PromiseOutcome.REAGREED_AFTER);
        assertThat(standing(after).isKeptOnFirstDate()).isFalse();
    }

    @Test
    void brokenIsWhatTheManagerSaysAndLateNeverBecomesIt() {
        assertThat(standing(story.promise("long ago", day(1, 1))).outcome()).isEqualTo(PromiseOutcome.OPEN);
        Promise broken = ended(story.promise("gone", day(11, 1)), PromiseEnd.BROKEN, day(11, 2));
        assertThat(standing(broken).outcome()).isEqualTo(PromiseOutcome.BROKEN);
        assertThat(standing(broken).isLate()).isFalse();
        assertThat(standing(broken).isDue()).isTrue();
    }

    @Test
    void withNothingDueThereIsNoCount() {
        assertThat(words.promises(PromiseLedger.of(story.file(), TODAY))).isEqualTo("none has fallen due yet");
    }

    @Test
    void theSamplesDaysToAcknowledge() {
        story.concern(day(9, 30), Optional.of(day(10, 2)));
        story.concern(day(10, 5), Optional.of(day(10, 5)));
        story.concern(day(10, 6), Optional.of(day(10, 7)));
        story.concern(day(10, 8), Optional.of(day(10, 9)));
        story.concern(day(11, 18), Optional.of(day(11, 18)));
        Concern running = story.concern(day(11, 19), Optional.empty());

        ConcernClock clock = ConcernClock.of(story.file(), TODAY);

        assertThat(words.clock(clock, Leg.ACKNOWLEDGE)).isEqualTo("median 1 day, worst 4");
        assertThat(clock.worst(Leg.ACKNOWLEDGE).orElseThrow().concern()).isEqualTo(running);
        ConcernTime time = clock.of(running.id()).orElseThrow();
        assertThat(time.workingDaysWaiting()).isEqualTo(2);
        assertThat(time.running().orElseThrow().due()).contains(day(11, 20));
        assertThat(time.running().orElseThrow().isLate(TODAY)).isTrue();
        assertThat(words.lap(time.running().orElseThrow())).isEqualTo("waiting 4 days");
        assertThat(clock.laps(Leg.ANSWER)).as("the sixth is not acknowledged").hasSize(5);
    }

    @Test
    void halfADayIsSaidAsHalf() {
        story.concern(day(11, 1), Optional.of(day(11, 1)));
        story.concern(day(11, 1), Optional.of(day(11, 2)));
        assertThat(words.clock(ConcernClock.of(story.file(), TODAY), Leg.ACKNOWLEDGE)).isEqualTo("median 0.5 days, worst 1");
        assertThat(words.clock(ConcernClock.of(story.file(), TODAY), Leg.SETTLE)).isEqualTo("no concern yet");
    }

    @Test
    void deadlinesSkipTheWeekendAndHolidays() {
        story.engagement(story.engagement().withHolidays(List.of(day(11, 23))));
        WorkingDays days = WorkingDays.of(story.engagement());

        assertThat(days.after(day(11, 20), 1)).isEqualTo(day(11, 24));
        assertThat(days.after(day(11, 20), 3)).isEqualTo(day(11, 26));
        assertThat(days.after(day(11, 21), 1)).as("raised on a Saturday").isEqualTo(day(11, 24));
        assertThat(days.between(day(11, 20), day(11, 25))).isEqualTo(2);
        assertThat(WorkingDays.of(story.engagement().withWorkdays(Set.of())).after(day(11, 20), 1)).isEqualTo(day(11, 21));
    }

    @Test
    void theAnswerIsDueThreeWorkingDaysAfterAcknowledgingAndSettlingIsTheClients() {
        Concern concern = story.concern(day(11, 18), Optional.of(day(11, 18)));
        ConcernTime time = ConcernClock.of(story.file(), TODAY).of(concern.id()).orElseThrow();
        assertThat(time.running().orElseThrow().leg()).isEqualTo(Leg.ANSWER);
        assertThat(time.running().orElseThrow().due()).contains(TODAY);
        assertThat(time.running().orElseThrow().isLate(TODAY)).as("due today is not late").isFalse();

        story.add(concern.withAnswered(Optional.of(new Step(day(11, 19), ""))));
        time = ConcernClock.of(story.file(), TODAY).of(concern.id()).orElseThrow();
        assertThat(time.running().orElseThrow().leg()).isEqualTo(Leg.SETTLE);
        assertThat(time.running().orElseThrow().due()).isEmpty();
    }

    @Test
    void aStepPassedOverEndedWithTheLaterOne() {
        Concern concern = story.add(story.concern(day(11, 1), Optional.empty()).withSettled(Optional.of(new Step(day(11, 5), ""))));
        ConcernTime time = ConcernClock.of(story.file(), TODAY).of(concern.id()).orElseThrow();
        assertThat(time.running()).isEmpty();
        assertThat(time.laps()).extracting(ConcernTime.Lap::days).containsExactly(4, 0, 0);
    }
}
