package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.IssuedPage;
import tutti.model.Level;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.OneToOne;
import tutti.model.Thing;
import tutti.model.Wording;

class StoreUndoTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private final Random random = new Random(11);
    private final IdSource ids = new IdSource(InstantSource.fixed(Instant.EPOCH), random);
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll");
    private final Need need = Need.expressed(ids.next(), engagement.id(), "We must pay on the 25th", DAY);
    private Path file;
    private Store store;

    @BeforeEach
    void open() {
        file = folder.resolve("tutti.db");
        store = Store.open(file);
        store.keep("New engagement", Change.keep(engagement));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = Store.open(file);
    }

    private CaseFile read() {
        return store.read(engagement.id());
    }

    @Test
    void anEditIsTakenBackAndDoneAgainAlsoAfterARestart() {
        store.keep("Add need", Change.keep(need));
        Need rated = need.withImportance(Optional.of(new Level(4)));
        store.keep("Rate need", Change.keep(rated));
        reopen();

        assertThat(store.undoLabel()).contains("Rate need");
        assertThat(store.redoLabel()).isEmpty();
        assertThat(store.undo()).contains(new Edit("Rate need", engagement.id(), Change.keep(need)));
        assertThat(read().needs()).containsExactly(need);
        reopen();

        assertThat(store.undo()).contains(new Edit("Add need", engagement.id(), List.of(new Change.Drop(need))));
        assertThat(read().needs()).isEmpty();
        assertThat(store.undoLabel()).contains("New engagement");
        assertThat(store.redoLabel()).contains("Add need");
        reopen();

        assertThat(store.redo()).contains(new Edit("Add need", engagement.id(), Change.keep(need)));
        assertThat(store.redo()).contains(new Edit("Rate need", engagement.id(), Change.keep(rated)));
        assertThat(store.redo()).isEmpty();
        assertThat(read().needs()).containsExactly(rated);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aNewEngagementCanBeTakenBack() {
        assertThat(store.undo()).contains(new Edit("New engagement", engagement.id(), List.of(new Change.Drop(engagement))));
        assertThat(store.engagements()).isEmpty();
        assertThat(store.undo()).isEmpty();
        assertThat(store.undoLabel()).isEmpty();
        store.redo();
        assertThat(store.engagements()).containsExactly(engagement);
    }

    @Test
    void whatWasDroppedComesBackWithItsLists() {
        Need twice = need.withWordings(List.of(need.current(), Wording.expressed(DAY.plusDays(3), "And without errors")));
        store.keep("Add need", Change.keep(twice));
        store.keep("Delete need", List.of(new Change.Drop(twice)));
        assertThat(read().needs()).isEmpty();

        assertThat(store.undo()).contains(new Edit("Delete need", engagement.id(), Change.keep(twice)));
        assertThat(read().needs()).containsExactly(twice);
        assertThat(store.redo()).contains(new Edit("Delete need", engagement.id(), List.of(new Change.Drop(twice))));
        assertThat(read().needs()).isEmpty();
    }

    @Test
    void aDroppedRecordThatIsKeptAgainIsBack() {
        store.keep("Add need", Change.keep(need));
        store.keep("Delete need", List.of(new Change.Drop(need)));
        store.keep("Bring back need", Change.keep(need));
        assertThat(read().needs()).containsExactly(need);
    }

    @Test
    void recordsMayReferToDroppedOnes() {
        Goal goal = Goal.named(ids.next(), engagement.id(), "Two clean runs").withNeeds(List.of(need.id()));
        store.keep("Add goal", Change.keep(goal, need));
        store.keep("Delete need", List.of(new Change.Drop(need)));
        assertThat(read().goals()).containsExactly(goal);
        assertThat(read().find(goal.needs())).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() throws SQLException {
        store.keep("Add need", Change.keep(need));
        store.undo();
        store.keep("Rename engagement", Change.keep(engagement.withName("Payroll 2")));
        assertThat(store.redoLabel()).isEmpty();
        assertThat(store.redo()).isEmpty();
        assertThat(store.undoLabel()).contains("Rename engagement");
        store.undo();
        assertThat(store.undoLabel()).contains("New engagement");
        assertThat(RawFile.column(file, "SELECT kind || ' ' || label || ' ' || state FROM edit ORDER BY number")).containsExactly(
                "EDIT New engagement DONE", "EDIT Add need UNREACHABLE", "UNDO Add need DONE", "EDIT Rename engagement UNDONE",
                "UNDO Rename engagement DONE");
    }

    @Test
    void anEditOfManyRecordsIsOne() {
        List<Thing> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(Action.toDo(ids.next(), engagement.id(), "Step " + i).withNeeds(List.of(need.id())));
        }
        many.add(need);
        store.keep("Import 200 rows", many.stream().<Change>map(Change.Keep::new).toList());
        assertThat(store.undo().orElseThrow().changes()).hasSize(201).allMatch(Change.Drop.class::isInstance);
        assertThat(read().all()).isEmpty();
        assertThat(store.redo().orElseThrow().changes()).hasSize(201).allMatch(Change.Keep.class::isInstance);
        assertThat(read().all()).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() throws SQLException {
        store.keep("Add need", Change.keep(need));
        store.undo();
        store.redo();
        store.keep("Type and take back", Change.keep(need));
        store.keep("Nothing", List.of());
        assertThat(store.undoLabel()).contains("Add need");
        assertThat(RawFile.column(file, "SELECT count(*) FROM edit")).containsExactly("4");
    }

    @Test
    void onlyWhatDiffersIsLogged() throws SQLException {
        Member member = Member.named(ids.next(), engagement.id(), "Ann").withOneToOnes(List.of(new OneToOne(DAY, "Tired")));
        store.keep("Add member", Change.keep(member));
        Member met = member.withOneToOnes(List.of(new OneToOne(DAY, "Tired"), new OneToOne(DAY.plusDays(7), "Better")));
        store.keep("Add one-to-one", Change.keep(met));
        assertThat(RawFile.column(file, "SELECT table_name || coalesce(old_row, '-') || new_row FROM change_log WHERE edit = 3"))
                .containsExactly("member_one_to_ones-{\"owner\":\"" + member.id() + "\",\"position\":1,\"date\":\"2026-11-27\",\"note\":\"Better\"}");

        store.keep("Delete one-to-one", Change.keep(member));
        assertThat(read().members()).containsExactly(member);
        store.undo();
        assertThat(read().members()).containsExactly(met);

        store.keep("Rename member", Change.keep(met.withName("Ann \"B\"\n\u0001\u2028")));
        assertThat(RawFile.column(file, "SELECT old_row || new_row FROM change_log ORDER BY number DESC LIMIT 1"))
                .containsExactly("{\"name\":\"Ann\"}{\"name\":\"Ann \\\"B\\\"\\n\\u0001\u2028\"}");
        reopen();
        assertThat(read().members()).containsExactly(met.withName("Ann \"B\"\n\u0001\u2028"));
        store.undo();
        store.redo();
        store.undo();
        assertThat(read().members()).containsExactly(met);
    }

    @Test
    void anUndoThatCannotApplyAnyMoreSaysSoAndTouchesNothing() throws SQLException {
        store.keep("Add need", Change.keep(need));
        Need rated = need.withImportance(Optional.of(new Level(4)));
        store.keep("Rate need", Change.keep(rated));
        RawFile.run(file, "UPDATE need SET importance = 2");
        assertThatThrownBy(store::undo).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.fault()).isEqualTo(new StoreFault.Overtaken("Rate need")));
        assertThat(read().needs()).containsExactly(rated.withImportance(Optional.of(new Level(2))));
        assertThat(store.undoLabel()).contains("Rate need");
    }

    @Test
    void anUndoReachesAcrossASchemaStep() throws SQLException {
        store.keep("Add need", Change.keep(need));
        store.keep("Rate need", Change.keep(need.withImportance(Optional.of(new Level(4)))));
        RawFile.run(file, "ALTER TABLE need ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'");
        store.undo();
        store.undo();
        store.redo();
        assertThat(read().needs()).containsExactly(need);
        assertThat(RawFile.column(file, "SELECT colour FROM need")).containsExactly("blue");
    }

    @Test
    void aChangePastTheProgramIsLoggedToo() throws SQLException {
        RawFile.run(file, "UPDATE engagement SET name = 'Other'");
        assertThat(RawFile.column(file, "SELECT json_extract(old_row, '$.name') || ' > ' || json_extract(new_row, '$.name') FROM change_log"
                + " WHERE edit IS NULL")).containsExactly("Payroll > Other");
    }

    @Test
    void anEditThatRefersToNothingIsRefusedWhole() {
        Id<Need> nowhere = ids.next();
        Goal goal = Goal.named(ids.next(), engagement.id(), "Two clean runs").withNeeds(List.of(nowhere));
        assertThatThrownBy(() -> store.keep("Add goal", Change.keep(need, goal))).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.fault()).isEqualTo(new StoreFault.Unlinked("Add goal")));
        assertThat(read().all()).isEmpty();
        assertThat(store.undoLabel()).contains("New engagement");
        store.keep("Add need", Change.keep(need));
        assertThat(read().needs()).containsExactly(need);
    }

    @Test
    void anEditBelongsToOneEngagement() {
        Engagement other = Engagement.named(ids.next(), "Other");
        assertThatThrownBy(() -> store.keep("Both", Change.keep(engagement.withName("A"), other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.engagements()).containsExactly(engagement);
    }

    @Test
    void engagementsAreReadApart() {
        Engagement other = Engagement.named(ids.next(), "Other");
        List<Thing> things = Filled.everyKind(ids, random, true);
        store.keep("New engagement", Change.keep(other, Need.expressed(ids.next(), other.id(), "Other", DAY)));
        store.keep("Sample", things.stream().<Change>map(Change.Keep::new).toList());
        store.keep("Add need", Change.keep(need));
        assertThat(store.engagements()).containsExactly(engagement, other, Filled.engagement(things));
        assertThat(read().all()).containsExactly(need);
        store.keep("Delete engagement", List.of(new Change.Drop(other)));
        assertThat(store.engagements()).containsExactly(engagement, Filled.engagement(things));
    }

    @Test
    void everyKindIsUndoneAndRedone() {
        List<Thing> full = Filled.everyKind(ids, random, true).stream()
                .filter(thing -> !(thing instanceof IssuedPage) && !(thing instanceof Meeting)).toList();
        Engagement filled = Filled.engagement(full);
        store.keep("Sample", full.stream().<Change>map(Change.Keep::new).toList());
        store.undo();
        assertThat(store.engagements()).containsExactly(engagement);
        Edit again = store.redo().orElseThrow();
        assertThat(again.changes()).map(Change::thing).containsExactlyInAnyOrderElementsOf(full);
        assertThat(store.read(filled.id()).all()).containsExactlyInAnyOrderElementsOf(full.subList(1, full.size()));
        assertThat(store.check()).isEmpty();
    }
}
