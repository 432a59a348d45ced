package tutti.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.model.Action;
import tutti.model.Kind;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.RaidType;
import tutti.model.Step;
import tutti.model.Thing;

/** What the RAID list says of the sample, how it is narrowed and laid out, and what its deeds leave in the store. */
class RaidViewModelTest {

    private final TeamDesk desk = TeamDesk.sample();
    private final RaidViewModel model = new RaidViewModel(desk.workspace, desk.words);

    @AfterEach
    void close() {
        model.close();
        desk.store.close();
    }

    private List<RaidRow> rows() {
        return model.listed().get().lines().stream().filter(RaidRow.class::isInstance).map(RaidRow.class::cast).toList();
    }

    private List<String> texts() {
        return rows().stream().map(RaidRow::text).toList();
    }

    private RaidItem item(String text) {
        return desk.kept().raidItems().stream().filter(one -> one.text().startsWith(text)).findFirst().orElseThrow();
    }

    private void choose(Thing record) {
        model.showHere(record);
    }

    @Test
    void whatIsOpenStandsInTheOrderOfWhatMattersAndIsCounted() {
        assertThat(texts()).startsWith("Fix retro-pay rounding").contains("Retro pay differs again", "Rename the test servers")
                .doesNotContain("Choose the pilot crews", "May two payroll clerks test with us in run 2?");
        assertThat(model.listed().get().counts()).containsEntry(RaidShown.RISK, 5).containsEntry(RaidShown.DECISION, 2)
                .containsEntry(RaidShown.ISSUE, 1).containsEntry(RaidShown.ACTION, 12);
        model.look(look -> look.withClosed(true));
        assertThat(texts()).contains("Choose the pilot crews", "May two payroll clerks test with us in run 2?");
    }

    @Test
    void itIsNarrowedByWordsTypeGlanceAndFieldOfTheHeatMap() {
        model.look(look -> look.filtered("RETRO tomas"));
        assertThat(texts()).containsExactlyInAnyOrder("Fix retro-pay rounding", "Retro pay is wrong for 41 of 260 night crew in run 2");
        model.look(look -> look.filtered("").only(Optional.of(RaidShown.RISK)));
        assertThat(texts()).hasSize(5).startsWith("The split-voyage rule stays open");
        model.look(look -> look.heated(new RaidHeat.Place(3, 5)));
        assertThat(texts()).containsExactlyInAnyOrder("Retro pay differs again", "The sponsor stops the rollout at the board of 8 December");
        model.look(look -> look.heated(new RaidHeat.Place(3, 5)));
        assertThat(texts()).as("the same field again takes it back").hasSize(5);
        model.look(look -> look.only(Optional.empty()).glanced(RaidGlance.SPENDS));
        assertThat(texts()).containsExactly("No pay-rule changes from 1 Dec until go-live.");
        assertThat(model.listed().get().glances()).containsEntry(RaidGlance.ASKED, 2).containsEntry(RaidGlance.LATE, 1);
    }

    @Test
    void theHeatMapCountsOpenRisksAndSaysSoInWords() {
        RaidHeat heat = model.listed().get().heat().orElseThrow();
        assertThat(heat.unrated()).isZero();
        assertThat(heat.drawn(Optional.empty(), desk.words, _ -> { })).filteredOn(field -> field.count() > 0)
                .extracting(field -> field.told()).containsExactly("Probability 4, impact 4: 1 risk", "Probability 3, impact 4: 1 risk",
                        "Probability 3, impact 5: 2 risks", "Probability 2, impact 5: 1 risk");
    }

    @Test
    void itIsGroupedFoldedAndSorted() {
        model.look(look -> look.grouped(RaidGroup.TYPE));
        assertThat(model.listed().get().lines().getFirst()).isEqualTo(new RaidLine.Heading("Risks", 5, false));
        model.fold((RaidLine.Heading) model.listed().get().lines().getFirst());
        assertThat(model.listed().get().lines().get(1)).isInstanceOf(RaidLine.Heading.class);
        model.look(look -> look.grouped(RaidGroup.WHEN));
        assertThat(model.listed().get().lines().stream().filter(RaidLine.Heading.class::isInstance).map(line -> ((RaidLine.Heading) line).name()))
                .containsExactly("Late", "Within a week", "Later", "Without a date");
        model.look(look -> look.grouped(RaidGroup.NONE).sorted(RaidSort.WHAT, false));
        assertThat(texts()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        model.look(look -> look.sorted(RaidSort.WHAT, true));
        assertThat(texts()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
    }

    @Test
    void aRiskHappensAnActionComesOfItAndBothAreLinkedAndUndone() {
        RaidItem risk = item("The bank freezes");
        choose(risk);
        model.edits().happen(risk);
        RaidItem issue = desk.kept().raidItems().getLast();
        assertThat(issue.type()).isEqualTo(RaidType.ISSUE);
        assertThat(model.listed().get().chosen().orElseThrow().record()).as("the issue is open at once").isEqualTo(issue);
        assertThat(model.origin(issue)).map(RaidItem::id).contains(risk.id());
        model.edits().act(issue, "Ask the bank for one more file");
        assertThat(model.followers(issue)).extracting(Thing::title).containsExactly("Ask the bank for one more file");

        desk.workspace.undo();
        desk.workspace.undo();
        assertThat(item("The bank freezes").isOpen()).as("one edit brings risk and issue back").isTrue();
        assertThat(desk.kept().find(issue.id())).isEmpty();
    }

    @Test
    void aDecisionIsTakenForAnOptionAnsweredAndTakenUpAgain() {
        RaidItem asked = item("No pay-rule changes");
        model.edits().decideFor(asked, asked.options().getFirst(), LocalDate.of(2026, 11, 23), "if the union agrees");
        model.edits().answer(asked, Optional.of(false));
        RaidItem after = item("No pay-rule changes");
        assertThat(after.decided()).contains(new Step(LocalDate.of(2026, 11, 23), "Freeze from 1 December: if the union agrees"));
        assertThat(after.granted()).contains(false);
        assertThat(texts()).doesNotContain(asked.text());
        model.edits().reopen(after);
        assertThat(item("No pay-rule changes").isOpen()).isTrue();
        assertThat(model.followers(item("Which sea-day rule"))).as("what waits for a decision").extracting(Thing::title)
                .containsExactly("Worked examples for sea-day pay");
    }

    @Test
    void severalAreChangedAtOnceAsOneEdit() {
        model.look(look -> look.only(Optional.empty()));
        List<RaidRow> three = rows().stream().filter(row -> List.of("Fix retro-pay rounding", "The bank freezes files from 21 Dec",
                "The crewing system keeps its present release until go-live").contains(row.text())).toList();
        model.pick(three);
        assertThat(model.picked().get()).hasSize(3);
        List<Thing> records = model.picked().get();
        model.edits().date(records, LocalDate.of(2026, 12, 9));
        model.edits().state(records, RaidState.IN_PROGRESS);
        model.edits().onPage(records, true);
        model.edits().give(records, desk.kept().me().map(me -> me.id()));

        assertThat(item("The bank").review()).contains(LocalDate.of(2026, 12, 9));
        assertThat(item("The crewing").neededBy()).contains(LocalDate.of(2026, 12, 9));
        assertThat(item("The crewing").state()).isEqualTo(RaidState.IN_PROGRESS);
        Action action = desk.kept().actions().stream().filter(one -> one.what().startsWith("Fix retro")).findFirst().orElseThrow();
        assertThat(action.due()).contains(LocalDate.of(2026, 12, 9));
        assertThat(action.firstDate()).as("the first date stays").contains(LocalDate.of(2026, 11, 19));
        assertThat(action.onPage().shown()).isTrue();
        assertThat(item("The bank").owner()).isEqualTo(desk.kept().me().map(me -> me.id()));

        model.edits().drop(records);
        assertThat(texts()).doesNotContainAnyElementsOf(three.stream().map(RaidRow::text).toList());
        desk.workspace.undo();
        assertThat(texts()).containsAll(three.stream().map(RaidRow::text).toList());
    }

    @Test
    void nothingInternalIsLeftWhileTheClientLooksOverTheShoulder() {
        desk.workspace.privacy().set(true);
        assertThat(model.listed().get().heat()).isEmpty();
        assertThat(rows()).allMatch(RaidRow::onPage).isNotEmpty();
        assertThat(texts()).doesNotContain("Only Tomas knows the interfaces");
    }

    @Test
    void aLinkLeadsToAClosedItemWhateverTheListWasNarrowedTo() {
        RaidItem closed = item("May two payroll clerks");
        model.look(look -> look.filtered("nothing like it").only(Optional.of(RaidShown.RISK)));
        desk.workspace.trail().goTo(Kind.RAID_ITEM, closed.id());
        assertThat(model.listed().get().chosen().orElseThrow().record()).isEqualTo(closed);
        assertThat(texts()).contains(closed.text());
    }

    @Test
    void whatIsTypedBecomesTheTypeThatIsListed() {
        model.look(look -> look.only(Optional.of(RaidShown.DECISION)));
        assertThat(model.fresh("Blue or green?")).isInstanceOfSatisfying(RaidItem.class, made -> assertThat(made.onPage().shown()).isTrue());
        model.look(look -> look.only(Optional.of(RaidShown.ACTION)));
        assertThat(model.fresh("Call the bank")).isInstanceOf(Action.class);
        assertThat(model.fresh("issue: the print room is shut")).isInstanceOfSatisfying(RaidItem.class, made -> {
            assertThat(made.type()).isEqualTo(RaidType.ISSUE);
            assertThat(made.text()).isEqualTo("the print room is shut");
        });
    }
}
