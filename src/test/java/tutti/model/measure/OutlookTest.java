package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tutti.i18n.ClientWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Stakeholder;

class OutlookTest {

    private final Case story = new Case();
    private final Stakeholder sundal = story.client("Marit Sundal", 5);
    private final ClientWords words = new ClientWords(Words.english());

    private Outlook outlook() {
        return Outlooks.of(story.file(), TODAY).of(sundal.id());
    }

    private void rooms(Basis basis, LocalDate first, int apart, int... rooms) {
        for (int i = 0; i < rooms.length; i++) {
            story.room(sundal, first.plusDays((long) i * apart), basis, rooms[i] + 2, 2);
        }
    }

    @Test
    void sundalsRoomRunsOutBetweenTheEighthOfDecemberAndTheThirdOfJanuary() {
        story.room(sundal, day(10, 2), Basis.SAID, 8, 3);
        story.room(sundal, day(10, 16), Basis.SAID, 7, 3);
        story.room(sundal, day(10, 26), Basis.SAID, 6, 3);
        story.room(sundal, day(11, 18), Basis.SAID, 5, 3);

        Outlook.RunsOut outlook = (Outlook.RunsOut) outlook();

        assertThat(outlook.perWeek()).isCloseTo(-0.47, within(0.005));
        assertThat(outlook.steepest()).isCloseTo(-0.70, within(0.005));
        assertThat(outlook.flattest()).isCloseTo(-0.30, within(0.005));
        assertThat(outlook.earliest()).isEqualTo(day(12, 8));
        assertThat(outlook.latest()).contains(LocalDate.of(2027, 1, 3));
        assertThat(words.outlook(outlook, TODAY)).isEqualTo("runs out between 2 and 6 weeks from now; 4 readings, weak");
        assertThat(words.readingsOverDays(outlook)).isEqualTo("4 readings over 47 days, weak");
    }

    @Test
    void threeReadingsOverTenDaysAreTheLeast() {
        rooms(Basis.SAID, day(11, 1), 5, 5, 4);
        assertThat(words.prospect(outlook(), TODAY)).isEqualTo("not enough readings: 2 of the 3 it takes");
        rooms(Basis.SAID, day(11, 10), 1, 3);
        assertThat(words.prospect(outlook(), TODAY)).as("over 9 days").isEqualTo("not enough readings: 3 over 9 days, and it takes 10");
        rooms(Basis.SAID, day(11, 11), 1, 3);
        assertThat(outlook()).isInstanceOf(Outlook.RunsOut.class);
    }

    @Test
    void noReadingIsNotEnough() {
        assertThat(words.outlook(outlook(), TODAY)).isEqualTo("not enough readings: 0 of the 3 it takes; no reading");
        assertThat(outlook().records()).isEmpty();
    }

    @Test
    void whatIsOlderThan56DaysOrToComeDoesNotCount() {
        rooms(Basis.SAID, TODAY.minusDays(57), 1, 8);
        rooms(Basis.SAID, TODAY.minusDays(56), 20, 5, 5, 5);
        rooms(Basis.SAID, TODAY.plusDays(1), 1, 0);

        assertThat(outlook()).isInstanceOf(Outlook.Steady.class);
        assertThat(outlook().points()).hasSize(3);
    }

    @Test
    void oneReadingADayTheLastEntered() {
        rooms(Basis.SAID, day(11, 1), 6, 5, 4, 3);
        rooms(Basis.SAID, day(11, 13), 1, 5);

        assertThat(outlook().points().stream().map(Outlook.Point::room)).containsExactly(5, 4, 5);
    }

    @Test
    void judgedOnesServeOnlyWhereTooLittleWasSaid() {
        rooms(Basis.JUDGED, day(11, 1), 6, 5, 4, 3);
        rooms(Basis.SAID, day(11, 2), 6, 5, 5);
        assertThat(outlook().basis()).isEqualTo(Basis.JUDGED);
        assertThat(words.readings(outlook())).isEqualTo("3 readings, judged, weak");

        rooms(Basis.SAID, day(11, 14), 6, 5);
        assertThat(outlook().basis()).isEqualTo(Basis.SAID);
        assertThat(outlook()).isInstanceOf(Outlook.Steady.class);
    }

    @Test
    void anEndThatNeverFallsIsOrNotAtAll() {
        rooms(Basis.SAID, day(11, 1), 7, 4, 3, 3);

        assertThat(words.prospect(outlook(), TODAY)).isEqualTo("runs out 1 week from now, or not at all");
    }

    @Test
    void aRisingRoomRises() {
        rooms(Basis.SAID, day(11, 1), 7, 1, 2, 3);
        assertThat(words.prospect(outlook(), TODAY)).isEqualTo("rising");
    }

    @Test
    void whoIsOutAlreadyIsSaidToBeOut() {
        rooms(Basis.SAID, day(11, 1), 7, 2, 1, -1);
        assertThat(words.prospect(outlook(), TODAY)).isEqualTo("is out of room, and falling");
    }

    @Test
    void sixReadingsAreNoLongerWeakAndTheRangeIsNoLongerTheExtremes() {
        rooms(Basis.SAID, day(10, 10), 7, 8, 7, 3, 5, 4, 3);
        Outlook.RunsOut outlook = (Outlook.RunsOut) outlook();

        assertThat(outlook.isWeak()).isFalse();
        assertThat(outlook.steepest()).as("the second of 15 slopes, not -4").isEqualTo(-2.5);
    }

    @Test
    void theMinimumIsTheOneThatStoodThatDay() {
        story.room(sundal, day(11, 1), Basis.SAID, 6, 2);
        story.add(story.said(sundal, day(11, 8)).withConfidence(Case.score(6)));
        story.room(sundal, day(11, 15), Basis.SAID, 6, 4);

        assertThat(outlook().points().stream().map(Outlook.Point::room)).containsExactly(4, 4, 2);
    }
}
