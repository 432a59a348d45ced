package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tutti.i18n.HarmonyWords;
import tutti.i18n.ReasonWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Stakeholder;
import tutti.model.Wording;
import tutti.model.WordingKind;

/** The matrix of the sample, worked out by hand. */
class HarmonyTest {

    private final Case story = new Case();
    private final HarmonyWords words = new HarmonyWords(Words.english());
    private final ReasonWords reasons = new ReasonWords(Words.english());

    private Need ourselves;

    @BeforeEach
    void theSample() {
        Stakeholder felt = story.client("Runa Felt", 4);
        Stakeholder brenn = story.client("Oskar Brenn", 3);
        Stakeholder sundal = story.client("Marit Sundal", 5);
        Stakeholder petrie = story.client("Hal Petrie", 3);
        Member wanda = story.member("Wanda Kessel");
        Member leila = story.member("Leila Farr");
        Member ben = story.member("Ben Achter");

        Need seaDay = story.satisfied(changed(story.need("Crew can see why their sea-day pay is what it is", 5, felt)), felt, day(11, 12), 3);
        Goal explained = story.goal("Sea-day pay explained", day(12, 15), day(12, 15), seaDay);
        story.letters(explained, wanda, Letter.A);
        story.letters(explained, ben, Letter.A, Letter.R);
        story.action(story.action("Worked examples", explained), day(11, 30), ActionState.BLOCKED);
        story.told(seaDay, wanda, day(11, 16), Match.PARTLY);

        Need paidRight = story.satisfied(story.need("Everyone is paid right", 5, brenn), brenn, day(11, 9), 4);
        Goal runs = served(paidRight, wanda, day(12, 11), day(12, 18));
        story.action(story.action("Fix retro-pay rounding", runs), day(11, 19), ActionState.DOING);

        Need oneDate = story.satisfied(story.need("One date I can tell the board", 5, sundal), sundal, day(11, 18), 3);
        Goal plan = served(oneDate, wanda, day(11, 30), day(12, 14));
        story.action("Re-forecast", plan);

        ourselves = story.satisfied(story.need("We can run payroll ourselves", 4, brenn), brenn, day(11, 9), 4);

        story.inTune("No one keys the same hours twice", 4, brenn, wanda);

        Need audit = story.need("Audit can follow every change", 3, petrie);
        Wording waiting = new Wording(day(11, 10), WordingKind.SET, "Audit can follow", "Every change traced",
                Optional.of(day(11, 17)), Optional.empty(), Optional.empty(), "");
        story.add(audit.withWordings(List.of(waiting)));
        Goal traced = story.goal("Every pay change can be traced", day(12, 29), day(12, 29), audit);
        story.letters(traced, leila, Letter.A, Letter.R);
        story.action("Trace report", traced);

        Need phone = story.inTune("Payslips people can read on a phone", 2, brenn, wanda);
        story.action("More payslips", phone);
        story.goal("Clear the legacy ticket backlog", day(12, 31), day(12, 31));
        story.add(Action.toDo(story.id(), story.engagement().id(), "Rename the test servers"));
    }

    private Need changed(Need confirmed) {
        List<Wording> wordings = new ArrayList<>(confirmed.wordings());
        wordings.add(new Wording(day(11, 12), WordingKind.ADJUSTED, confirmed.words() + ", before the payslip is issued", "",
                Optional.empty(), Optional.empty(), Optional.empty(), "by phone"));
        return confirmed.withWordings(wordings);
    }

    private Goal served(Need need, Member owner, LocalDate first, LocalDate forecast) {
        Goal goal = story.goal("Goal of " + need.words(), first, forecast, need);
        story.letters(goal, owner, Letter.A, Letter.R);
        story.told(need, owner, day(11, 2), Match.MATCHES);
        return goal;
    }

    private Harmony harmony() {
        return Harmony.of(story.file(), TODAY);
    }

    @Test
    void theSentence() {
        assertThat(words.sentence(harmony()))
                .isEqualTo("7 needs: 2 in tune, 2 not confirmed by the client, 1 without an action, 2 late");
    }

    @Test
    void theMatrixCellByCell() {
        assertThat(harmony().needs().stream().map(this::row)).containsExactly(
                "! changed | . partly | . RACI: 2 A | . 1 blocked | . 3, asks 8",
                "ok | ok | ok | ! 1 late | . 4, asks 8",
                "ok | ok | ok | ! 14 d later | . 3, asks 8",
                "ok | ? no owner | ! no goal | ? no work yet | . 4, asks 7",
                "ok | ok | ok | ok | ok",
                "? since 17 Nov | ? ask Leila | ok | ok | ? ask Hal",
                "ok | ok | ok | ok | ok");
    }

    private String row(Links links) {
        return String.join(" | ", Stream.of(Link.values()).map(link -> cell(links, link).replace('\u00a0', ' ')).toList());
    }

    private String cell(Links links, Link link) {
        String said = reasons.shortly(links.state(link).reason());
        return switch (links.mark(link)) {
            case HOLDS -> "ok";
            case BROKEN_FIRST -> "! " + said;
            case BROKEN_LATER -> ". " + said;
            case UNKNOWN -> "? " + said;
        };
    }

    @Test
    void theColumnHeads() {
        assertThat(Stream.of(Link.values()).map(link -> harmony().column(link))
                .map(column -> column.first().size() + " first, " + column.later().size() + " later, " + column.unknown().size() + " unknown"))
                .containsExactly("1 first, 0 later, 1 unknown", "0 first, 1 later, 2 unknown", "1 first, 1 later, 0 unknown",
                        "2 first, 1 later, 1 unknown", "0 first, 4 later, 1 unknown");
    }

    @Test
    void theExplanationOfOneRow() {
        Links links = harmony().of(ourselves.id()).orElseThrow();
        assertThat(Stream.of(Link.values()).map(link -> reasons.fully(links.state(link).reason(), story.file()).replace('\u00a0', ' ')))
                .containsExactly("confirmed by Oskar Brenn, 9 Oct", "no back-brief: no owner yet", "no goal, no action",
                        "no action yet, so it cannot be judged", "satisfied 4 (Oskar Brenn, 9 Nov), asks 7");
        assertThat(links.records()).contains(ourselves.id());
    }

    @Test
    void whatServesNoNeedAndOverkill() {
        assertThat(words.forNothing(harmony())).isEqualTo("1 goal, 1 action");
        assertThat(harmony().overkill()).singleElement().satisfies(overkill ->
                assertThat(words.overkill(overkill, harmony())).isEqualTo("importance 2, 2 of 8 actions"));
    }

    @Test
    void noOverkillWithoutAnImportantNeedToCompareWith() {
        story.file().needs().forEach(need -> story.add(need.withImportance(Optional.of(new Level(2)))));
        assertThat(harmony().overkill()).isEmpty();
    }

    @Test
    void figuresOfTheTeam() {
        TeamFigures figures = TeamFigures.of(story.file(), harmony(), TODAY);
        assertThat(figures.toTellBack()).hasSize(6);
        assertThat(figures.toldBack()).hasSize(4);
        assertThat(figures.goals()).hasSize(7);
        assertThat(figures.onFirstDate()).hasSize(5);
        assertThat(figures.late()).hasSize(1);
        assertThat(figures.blocked()).hasSize(1);
    }

    @Test
    void everyLinkHasItsRecordsAndItsWordsAtEveryLength() {
        for (Links links : harmony().needs()) {
            for (Link link : Link.values()) {
                Reason reason = links.state(link).reason();
                assertThat(reason.records()).isNotEmpty();
                assertThat(Stream.of(reasons.shortly(reason), reasons.briefly(reason), reasons.fully(reason, story.file())))
                        .noneMatch(String::isBlank).noneMatch(said -> said.contains("{"));
            }
        }
    }

    @Test
    void withoutANeedThereIsNoSentence() {
        assertThat(words.sentence(Harmony.of(new Case().file(), TODAY))).isEqualTo("no need yet");
    }
}
