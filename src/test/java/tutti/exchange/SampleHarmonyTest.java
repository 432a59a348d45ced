package tutti.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.i18n.HarmonyWords;
import tutti.i18n.ReasonWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Need;
import tutti.model.Stakeholder;
import tutti.model.measure.Bucket;
import tutti.model.measure.Harmony;
import tutti.model.measure.Link;
import tutti.model.measure.Links;
import tutti.model.measure.Named;
import tutti.model.measure.RaciFailing;
import tutti.model.measure.RaciRules;

/** The links matrix of the practice engagement, cell by cell as it is drawn. */
class SampleHarmonyTest {

    private final CaseFile file = Sample.read();
    private final LocalDate today = file.engagement().fixedToday().orElseThrow();
    private final Harmony harmony = Harmony.of(file, today);

    @Test
    void showsEachNeedBrokenOrUnknownWhereTheMatrixHasIt() {
        assertThat(harmony.needs()).extracting(this::row).containsExactly(
                "5 Runa Felt: changed!! | partly! | RACI: 2 A! | 1 blocked! | 3, asks 8!",
                "5 Oskar Brenn: ok | ok | ok | 1 late!! | 4, asks 8!",
                "5 Marit Sundal: ok | ok | ok | 14 d later!! | 3, asks 8!",
                "4 Oskar Brenn: ok | no owner? | no goal!! | no work yet? | 4, asks 7!",
                "4 Signe Marrow: ok | ok | ok | ok | ok",
                "3 Hal Petrie: since 17\u00a0Nov? | ask Leila? | ok | ok | ask Hal?",
                "2 Tove Aldis: ok | ok | ok | ok | ok");
    }

    @Test
    void countsFirstLaterAndUnknownUnderEachHeading() {
        assertThat(Stream.of(Link.values()).map(this::column)).containsExactly(
                "LISTENING 1 first, 0 later, 1 unknown",
                "UNDERSTANDING 0 first, 1 later, 2 unknown",
                "DIRECTION 1 first, 1 later, 0 unknown",
                "DELIVERY 2 first, 1 later, 1 unknown",
                "EXPECTATION 0 first, 4 later, 1 unknown");
    }

    @Test
    void putsEachNeedInOneBucket() {
        assertThat(new HarmonyWords(words()).sentence(harmony))
                .isEqualTo("7 needs: 2 in tune, 2 not confirmed by the client, 1 without an action, 2 late");
        assertThat(harmony.buckets().entrySet().stream().filter(bucket -> !bucket.getValue().isEmpty())
                .map(bucket -> bucket.getValue().size() + " " + bucket.getKey()))
                .containsExactly("2 " + Bucket.IN_TUNE, "2 " + Bucket.NOT_CONFIRMED, "1 " + Bucket.WITHOUT_GOAL_OR_ACTION,
                        "2 " + Bucket.LATE_OR_BLOCKED);
    }

    @Test
    void findsWhatServesNoNeedAndWhereTheWorkIsOverkill() {
        assertThat(harmony.goalsForNothing()).extracting(Goal::name).containsExactly("Clear the legacy ticket backlog");
        assertThat(harmony.actionsForNothing()).extracting(Action::what).containsExactly("Rename the test servers");
        assertThat(harmony.undroppedActions()).isEqualTo(41);
        assertThat(harmony.overkill()).singleElement().satisfies(overkill -> {
            assertThat(overkill.need().words()).isEqualTo("Payslips people can read on a phone");
            assertThat(overkill.actions()).hasSize(9);
            assertThat(overkill.most()).isEqualTo(8);
            assertThat(new HarmonyWords(words()).overkill(overkill, harmony)).isEqualTo("importance 2, 9 of 41 actions");
        });
    }

    @Test
    void hasTwoGoalsWhoseRaciFailsAndNobodyLeftOutOrOverloaded() {
        assertThat(RaciRules.of(file).all().stream().map(this::failing)).containsExactlyInAnyOrder(
                "Sea-day pay explained line by line: two Accountable, Wanda Kessel and Ben Achter",
                "Clear the legacy ticket backlog: nobody Responsible");
    }

    private String row(Links links) {
        Need need = links.need();
        return Stream.of(Link.values()).map(link -> cell(links, link)).collect(Collectors.joining(" | ",
                need.importance().orElseThrow().value() + " " + need.saidBy().flatMap(file::find).map(Stakeholder::name).orElseThrow() + ": ", ""));
    }

    private String cell(Links links, Link link) {
        String words = new ReasonWords(words()).shortly(links.state(link).reason());
        return switch (links.mark(link)) {
            case HOLDS -> "ok";
            case BROKEN_FIRST -> words + "!!";
            case BROKEN_LATER -> words + "!";
            case UNKNOWN -> words + "?";
        };
    }

    private static Words words() {
        return Words.english();
    }

    private String column(Link link) {
        Harmony.Column column = harmony.column(link);
        return link + " " + column.first().size() + " first, " + column.later().size() + " later, " + column.unknown().size() + " unknown";
    }

    private String failing(RaciFailing failing) {
        return switch (failing) {
            case RaciFailing.SeveralAccountable it -> goal(it) + "two Accountable, "
                    + it.people().stream().map(Named::name).collect(Collectors.joining(" and "));
            case RaciFailing.NobodyResponsible it -> goal(it) + "nobody Responsible";
            case RaciFailing.OfGoal it -> goal(it) + it;
            case RaciFailing.OfMember it -> it.toString();
        };
    }

    private String goal(RaciFailing.OfGoal failing) {
        return file.find(List.of(failing.goal())).getFirst().name() + ": ";
    }
}
