package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.IssuedPage;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.past.Folding;
import tutti.model.past.PastEdit;

/** Old history folds into day-ends, and nothing that it should keep is lost. */
class FoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final ZoneId ZONE = ZoneOffset.UTC;

    @TempDir
    Path folder;

    private final Random random = new Random(8);
    private final IdSource ids = new IdSource(InstantSource.fixed(Instant.EPOCH), random);
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll");
    private final Engagement other = Engagement.named(ids.next(), "Harbour");
    private final Stakeholder person = Stakeholder.named(ids.next(), engagement.id(), "Head of payroll", DAY);
    private Instant now = DAY.atTime(8, 0).toInstant(ZoneOffset.UTC);
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("tutti.db"), () -> now, Store.PATIENCE);
        store.keep("New engagement", Change.keep(engagement));
        store.keep("New engagement", Change.keep(other));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private void at(int day, int hour) {
        now = DAY.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private void keep(String label, Thing... things) {
        store.keep(label, Change.keep(things));
    }

    private static FoldRule.Stamp stamp(int number, String engagement, int day) {
        return new FoldRule.Stamp(number, engagement, DAY.plusDays(day), false, false);
    }

    @Test
    void theRuleFoldsByEngagementAndDay() {
        List<FoldRule.Stamp> log = List.of(stamp(1, "a", 0), stamp(2, "b", 0), stamp(3, "a", 0), stamp(4, "a", 1), stamp(5, "b", 0), stamp(6, "a", 1),
                stamp(7, "a", 3), stamp(8, "a", 4), stamp(9, "a", 4));
        assertThat(FoldRule.runs(log, DAY.plusDays(4))).map(run -> run.stream().map(FoldRule.Stamp::number).toList())
                .containsExactly(List.of(1L, 3L), List.of(2L, 5L), List.of(4L, 6L));
        assertThat(FoldRule.runs(log, DAY)).isEmpty();
        assertThat(FoldRule.runs(List.of(), DAY)).isEmpty();
    }

    @Test
    void theRuleLeavesIssuedPagesAndWhatCanBeRedoneAndWhatComesAfterNewEdits() {
        FoldRule.Stamp issues = new FoldRule.Stamp(3, "a", DAY, true, false);
        assertThat(FoldRule.runs(List.of(stamp(1, "a", 0), stamp(2, "a", 0), issues, stamp(4, "a", 0), stamp(5, "a", 0)), DAY.plusDays(9)))
                .map(run -> run.stream().map(FoldRule.Stamp::number).toList()).containsExactly(List.of(1L, 2L), List.of(4L, 5L));
        FoldRule.Stamp redoable = new FoldRule.Stamp(2, "a", DAY, false, true);
        assertThat(FoldRule.runs(List.of(stamp(1, "a", 0), redoable, stamp(3, "a", 0)), DAY.plusDays(9))).isEmpty();
        assertThat(FoldRule.runs(List.of(stamp(1, "a", 20), stamp(2, "a", 0), stamp(3, "a", 0)), DAY.plusDays(9))).isEmpty();
    }

    @Test
    void aDayThatWasLeftAndCameBackBecauseTheClockWasSetBackIsTwo() {
        List<FoldRule.Stamp> log = List.of(stamp(1, "a", 1), stamp(2, "a", 1), stamp(3, "a", 0), stamp(4, "a", 1), stamp(5, "a", 1));
        assertThat(FoldRule.runs(log, DAY.plusDays(9))).map(run -> run.stream().map(FoldRule.Stamp::number).toList())
                .containsExactly(List.of(1L, 2L), List.of(4L, 5L));
    }

    @Test
    void everyDaysEndIsAsItWas() throws IOException {
        CaseFile memory = CaseFile.of(engagement);
        for (int day = 0; day < 20; day++) {
            for (int hour = 9; hour < 15; hour++) {
                at(day, hour);
                List<Change> edit = StoreSequenceTest.edit(memory, ids, random);
                memory = memory.with(edit);
                store.keep("Edit", edit);
                if (random.nextInt(4) == 0) {
                    memory = memory.with(store.undo().orElseThrow().changes());
                }
                keep("Elsewhere", other.withNote(day + ":" + hour));
            }
        }
        List<List<Thing>> before = daysEnds(21);
        long size = Files.size(store.file());
        Folding foldable = store.past().foldable(DAY.plusDays(15), ZONE);
        int edits = store.past().edits().size();
        assertThat(foldable.rows()).isPositive();

        assertThat(store.upkeep().fold(DAY.plusDays(15), ZONE)).isEqualTo(foldable);
        assertThat(daysEnds(21)).isEqualTo(before);
        assertThat(store.read(engagement.id()).all()).isEqualTo(memory.all());
        assertThat(store.past().foldable(DAY.plusDays(15), ZONE)).isEqualTo(new Folding(0, 0, 0));
        assertThat(Files.size(store.file())).isLessThan(size);
        List<PastEdit> left = store.past().edits();
        assertThat(left).hasSizeLessThan(edits);
        assertThat(left.stream().mapToInt(each -> each.folded() + 1).sum()).isGreaterThanOrEqualTo(edits - 40);
        int undone = 0;
        while (store.undo().isPresent()) {
            undone++;
        }
        assertThat(undone).isGreaterThan(40);
        assertThat(store.undoLabel()).isEmpty();
        assertThat(store.read(engagement.id()).all()).isEqualTo(before.get(14));
        while (store.redo().isPresent()) {
            undone--;
        }
        assertThat(undone).isZero();
        assertThat(store.read(engagement.id()).all()).isEqualTo(memory.all());
    }

    private List<List<Thing>> daysEnds(int days) {
        List<List<Thing>> ends = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            ends.add(store.past().asOf(engagement.id(), DAY.plusDays(day), ZONE).orElseThrow().all());
        }
        return ends;
    }

    @Test
    void theEditThatIssuedAPageStaysByItselfWithThePage() {
        at(0, 9);
        keep("Add", person);
        keep("Rename", person.withRole("CFO"));
        IssuedPage page = new IssuedPage(ids.next(), engagement.id(), 1, DAY, Optional.empty(), "", Optional.empty(), "", List.of(), "", Optional.empty());
        store.issue("Issue page", Change.keep(page), page.id(), new byte[] {1, 2, 3});
        keep("Rename", person.withRole("CEO"));
        keep("Rename", person.withRole("COO"));
        at(100, 9);
        store.upkeep().fold(DAY.plusDays(50), ZONE);
        assertThat(store.past().edits()).filteredOn(edit -> edit.engagement().equals(engagement.id())).map(PastEdit::label)
                .containsExactly("Rename", "Issue page", "Rename");
        assertThat(store.pdf(page.id())).contains(new byte[] {1, 2, 3});
        assertThat(store.read(engagement.id()).issuedPages()).containsExactly(page);
        assertThat(store.past().changesOf(page.id())).hasSize(1);
    }

    @Test
    void aRowChangedElsewhereInBetweenKeepsItsWay() throws Exception {
        at(0, 9);
        keep("Add", person);
        RawFile.run(store.file(), "UPDATE stakeholder SET role = 'COO'");
        keep("Rename", person.withRole("CFO"));
        at(1, 9);
        keep("Rename", person.withRole("CEO"));
        store.upkeep().fold(DAY.plusDays(50), ZONE);
        assertThat(store.past().changesOf(person.id())).hasSize(4);
        assertThat(store.past().asOf(engagement.id(), DAY, ZONE).orElseThrow().stakeholders()).containsExactly(person.withRole("CFO"));
    }
}
