package tutti.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.DeliveryConfidence;
import tutti.model.Question;
import tutti.model.RoomSign;
import tutti.model.measure.BothSides;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ClientVerdict;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.Drive;
import tutti.model.measure.Harmony;
import tutti.model.measure.Leg;
import tutti.model.measure.Outlooks;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.RaciRules;
import tutti.model.measure.SameQuestions;
import tutti.model.measure.Standing;
import tutti.model.measure.TeamFigures;

/** The sample engagement says on every screen what its pictures say. */
class SampleInWordsTest {

    private final CaseFile sample = Sample.read();
    private final LocalDate today = sample.engagement().fixedToday().orElseThrow();
    private final Words words = Words.english();
    private final HarmonyWords harmonyWords = new HarmonyWords(words);
    private final ClientWords client = new ClientWords(words);
    private final TeamWords team = new TeamWords(words);

    @Test
    void harmony() {
        Harmony harmony = Harmony.of(sample, today);
        assertThat(harmonyWords.sentence(harmony))
                .isEqualTo("7 needs: 2 in tune, 2 not confirmed by the client, 1 without an action, 2 late");
        assertThat(harmonyWords.forNothing(harmony)).isEqualTo("1 goal, 1 action");
        assertThat(harmony.overkill().stream().map(overkill -> harmonyWords.overkill(overkill, harmony)))
                .containsExactly("importance 2, 9 of 41 actions");
        assertThat(harmony.needs().stream().map(links -> Standing.of(links.need(), sample, today))).containsExactly(Standing.TO_CONFIRM,
                Standing.AT_RISK, Standing.AT_RISK, Standing.NOT_STARTED, Standing.ACCEPTED, Standing.TO_CONFIRM, Standing.IN_HAND);
    }

    @Test
    void theClientsPillar() {
        BreathingRoom room = BreathingRoom.of(sample, today);
        assertThat(client.groups(room)).isEqualTo("3 have room, 1 tight, 1 out, 2 unknown");
        assertThat(client.tightest(room.tightest().orElseThrow())).isEqualTo("Marit Sundal, +2 (power 5)");
        assertThat(client.outlook(Outlooks.of(sample, today).of(room.tightest().orElseThrow().person().id()), today))
                .isEqualTo("runs out between 2 and 6 weeks from now; 4 readings, weak");
        assertThat(Stream.of(RoomSign.values()).map(sign -> client.signs(room, sign)))
                .containsExactly("3 same, 2 less", "3 same, 1 less", "1 more, 3 same, 1 less");
        assertThat(client.promises(PromiseLedger.of(sample, today))).isEqualTo("kept 7 of 10 on the first date");
        assertThat(client.clock(ConcernClock.of(sample, today), Leg.ACKNOWLEDGE)).isEqualTo("median 1 day, worst 4");
        assertThat(ClientVerdict.latest(sample, today).orElseThrow().level()).isEqualTo(DeliveryConfidence.RED);
    }

    @Test
    void bothSides() {
        SameQuestions same = SameQuestions.of(sample, today);
        assertThat(same.questions().stream().map(harmonyWords::gap)).containsExactly("−1", "−1.5", "−3", "0", "−1");
        assertThat(same.outOfTune().stream().map(BothSides::question)).containsExactly(Question.PROGRESS);
    }

    @Test
    void theTeamsPillar() {
        Drive drive = Drive.of(sample, today);
        assertThat(Drive.questions().stream().map(question -> team.bands(drive, question)))
                .containsExactly("1 low, 2 middle, 2 high", "0 low, 1 middle, 4 high", "0 low, 2 middle, 3 high");
        assertThat(team.answered(drive)).isEqualTo("5 of 6 members, oldest 6 days; 1 has no reading yet");
        assertThat(RaciRules.of(sample).all().stream().map(team::fully)).containsExactlyInAnyOrder("two Accountable", "nobody Responsible");
        TeamFigures figures = TeamFigures.of(sample, Harmony.of(sample, today), today);
        assertThat(Stream.of(figures.onFirstDate(), figures.goals(), figures.toldBack(), figures.toTellBack(), figures.open(), figures.late(),
                figures.blocked(), figures.overdue(), figures.channels()).map(records -> records.size()))
                .containsExactly(5, 7, 4, 6, 12, 1, 1, 1, 6);
    }
}
