package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.day;
import static tutti.model.measure.Case.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.i18n.ClientWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.RoomSign;
import tutti.model.Sign;
import tutti.model.Stakeholder;

class BreathingRoomTest {

    private final Case story = new Case();
    private final ClientWords words = new ClientWords(Words.english());

    private Case sample() {
        story.room(story.client("Marit Sundal", 5), day(11, 18), Basis.SAID, 5, 3);
        story.room(story.client("Runa Felt", 4), day(11, 19), Basis.JUDGED, 4, 1);
        story.room(story.client("Tove Aldis", 4), day(10, 28), Basis.SAID, 6, 4);
        story.room(story.client("Oskar Brenn", 3), day(11, 20), Basis.SAID, 3, 4);
        story.room(story.client("Daniel Oye", 3), day(11, 19), Basis.SAID, 8, 4);
        story.client("Hal Petrie", 3);
        story.room(story.client("Signe Marrow", 2), day(11, 16), Basis.SAID, 6, 5);
        return story;
    }

    @Test
    void theSampleHasThreeWithRoomOneTightOneOutTwoUnknown() {
        BreathingRoom room = BreathingRoom.of(sample().file(), TODAY);

        assertThat(words.groups(room)).isEqualTo("3 have room, 1 tight, 1 out, 2 unknown");
        assertThat(words.besidesRoom(room)).isEqualTo("1 tight, 1 out, 2 unknown; median +2");
        assertThat(words.tightest(room.tightest().orElseThrow())).isEqualTo("Marit Sundal, +2 (power 5)");
        assertThat(room.people().stream().map(words::room))
                .containsExactly("+2", "+3", "26 d old", "−1", "+4", "no reading yet", "+1");
        assertThat(((Room.Unknown) room.people().get(2)).lastValue()).contains(2);
        assertThat(((Room.Known) room.people().get(1)).basis()).isEqualTo(Basis.JUDGED);
    }

    @Test
    void nobodyReadIsNoNumberAtAll() {
        story.client("Hal Petrie", 5);
        BreathingRoom room = BreathingRoom.of(story.file(), TODAY);

        assertThat(room.median()).isEmpty();
        assertThat(room.tightest()).isEmpty();
        assertThat(words.besidesRoom(room)).isEqualTo("1 unknown");
        assertThat(words.signs(room, RoomSign.PATIENCE)).isEqualTo("no reading yet");
    }

    @Test
    void aMinimumStaysHoweverOld() {
        Stakeholder sundal = story.client("Marit Sundal", 5);
        story.add(story.said(sundal, day(3, 1)).withMinimum(score(3)));
        story.add(story.said(sundal, day(11, 18)).withConfidence(score(5)));

        Room.Known room = BreathingRoom.of(story.file(), TODAY).known().getFirst();

        assertThat(room.value()).isEqualTo(2);
        assertThat(room.minimum().age()).isEqualTo(267);
        assertThat(room.records()).hasSize(2);
    }

    @Test
    void withoutAMinimumTheRoomIsUnknown() {
        story.add(story.said(story.client("Marit Sundal", 5), TODAY).withConfidence(score(5)));

        assertThat(words.room(BreathingRoom.of(story.file(), TODAY).people().getFirst())).isEqualTo("no minimum yet");
    }

    @Test
    void freshEndsAfterTheWindowAndBeginsToday() {
        story.room(story.client("21 days", 4), TODAY.minusDays(21), Basis.SAID, 5, 3);
        story.room(story.client("22 days", 4), TODAY.minusDays(22), Basis.SAID, 5, 3);
        story.room(story.client("tomorrow", 4), TODAY.plusDays(1), Basis.SAID, 5, 3);

        assertThat(BreathingRoom.of(story.file(), TODAY).people().stream().map(words::room))
                .containsExactly("+2", "22 d old", "no reading yet");
    }

    @Test
    void freshSaidBeatsALaterJudgementButStaleSaidDoesNot() {
        Stakeholder felt = story.client("Runa Felt", 4);
        story.room(felt, day(11, 10), Basis.SAID, 6, 3);
        story.room(felt, day(11, 20), Basis.JUDGED, 2, 3);
        assertThat(BreathingRoom.of(story.file(), TODAY).known().getFirst().value()).isEqualTo(3);

        Stakeholder aldis = story.client("Tove Aldis", 4);
        story.room(aldis, day(10, 1), Basis.SAID, 6, 3);
        story.room(aldis, day(11, 20), Basis.JUDGED, 2, 3);
        assertThat(BreathingRoom.of(story.file(), TODAY).known().get(1).value()).isEqualTo(-1);
    }

    @Test
    void ofTwoOnOneDayTheLaterEntryCounts() {
        Stakeholder felt = story.client("Runa Felt", 4);
        story.room(felt, day(11, 20), Basis.SAID, 6, 3);
        story.room(felt, day(11, 20), Basis.SAID, 4, 3);

        assertThat(BreathingRoom.of(story.file(), TODAY).known().getFirst().value()).isEqualTo(1);
    }

    @Test
    void theTightestIsOfPowerFourOrFiveOutIncludedAndTiesGoByPower() {
        story.room(story.client("weak and out", 3), TODAY, Basis.SAID, 0, 9);
        story.room(story.client("four", 4), TODAY, Basis.SAID, 2, 3);
        story.room(story.client("five", 5), TODAY, Basis.SAID, 2, 3);

        assertThat(BreathingRoom.of(story.file(), TODAY).tightest().orElseThrow().person().name()).isEqualTo("five");
    }

    @Test
    void signsAreCountedByTheirLatestFreshOne() {
        Sign[] patience = {Sign.SAME, Sign.SAME, Sign.SAME, Sign.LESS, Sign.LESS};
        for (Sign sign : patience) {
            story.add(story.said(story.client("client", 3), TODAY).withPatience(Optional.of(sign)));
        }
        story.add(story.said(story.client("stale", 3), TODAY.minusDays(30)).withPatience(Optional.of(Sign.MORE)));

        assertThat(words.signs(BreathingRoom.of(story.file(), TODAY), RoomSign.PATIENCE)).isEqualTo("3 same, 2 less");
    }

    @Test
    void onlyDecisionsThatAskForSomethingSpendRoom() {
        RaidItem asked = RaidItem.raised(story.id(), story.engagement().id(), RaidType.DECISION, "A week more", day(11, 1))
                .withSpends(Set.of(RoomSign.PATIENCE)).withGranted(Optional.of(true));
        story.add(asked);
        story.add(RaidItem.raised(story.id(), story.engagement().id(), RaidType.DECISION, "Blue or green", day(11, 1)));

        List<RaidItem> spent = BreathingRoom.of(story.file(), TODAY).spent();

        assertThat(spent).containsExactly(asked);
        assertThat(words.spent(asked)).isEqualTo("Patience: granted");
    }
}
