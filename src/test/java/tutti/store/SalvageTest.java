package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** A damaged store is read as far as it goes, what is lost is said, and the file stays as it is. */
class SalvageTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private final IdSource ids = new IdSource(InstantSource.system(), new Random(3));
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll");
    private Path file;
    private CaseFile before;

    @BeforeEach
    void makeStore() {
        file = folder.resolve("tutti.db");
        try (Store store = Store.open(file)) {
            store.keep("New engagement", Change.keep(engagement));
            for (int i = 0; i < 10; i++) {
                List<Change> changes = new ArrayList<>();
                for (int k = 0; k < 40; k++) {
                    changes.addAll(Change.keep(Stakeholder.named(ids.next(), engagement.id(), "Person " + i + "-" + k, LocalDate.EPOCH)
                            .withNote("a note of some length ".repeat(5))));
                }
                store.keep("Add", changes);
            }
            List<Thing> others = Filled.everyKind(ids, new Random(4), engagement, true);
            store.keep("Add others", Change.keep(others.toArray(Thing[]::new)));
            before = store.read(engagement.id());
        }
    }

    private void breakPage(long page) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek((page - 1) * PAGE);
            byte[] noise = new byte[PAGE];
            new Random(page).nextBytes(noise);
            noise[0] = 99; // no kind of page
            raw.write(noise);
        }
    }

    /** The leaf pages of a table, as SQLite itself lists them. */
    private long rootOf(String table) throws SQLException {
        return Long.parseLong(RawFile.column(file, "SELECT rootpage FROM sqlite_master WHERE name = '" + table + "'").getFirst());
    }

    private Set<Thing> saved(Salvage salvage) {
        return salvage.caseFiles().isEmpty() ? Set.of() : new HashSet<>(salvage.caseFiles().getFirst().all());
    }

    @Test
    void ofASoundStoreNothingIsLost() {
        try (Salvage salvage = Salvage.of(file)) {
            assertThat(salvage.losses()).isEmpty();
            assertThat(salvage.caseFiles()).singleElement().satisfies(each -> {
                assertThat(each.engagement()).isEqualTo(engagement);
                assertThat(each.all()).isEqualTo(before.all());
            });
        }
    }

    @Test
    void aTableWhoseRootIsBrokenIsTakenFromTheLog() throws IOException, SQLException {
        breakPage(rootOf("stakeholder"));
        byte[] damaged = Files.readAllBytes(file);
        assertThatThrownBy(() -> Store.openAlone(file)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.fault()).isInstanceOf(StoreFault.Damaged.class));
        try (Salvage salvage = Salvage.of(file)) {
            assertThat(saved(salvage)).containsExactlyInAnyOrderElementsOf(before.all());
            assertThat(salvage.losses()).containsExactly(new Loss.TakenFromLog("stakeholder", 401));
        }
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void whatIsSavedCanBeLookedAtButNotChanged() throws IOException, SQLException {
        breakPage(rootOf("stakeholder"));
        try (Salvage salvage = Salvage.of(file)) {
            Store store = salvage.store();
            assertThat(store.read(engagement.id()).stakeholders()).hasSize(401);
            assertThatThrownBy(() -> store.keep("Rename", Change.keep(engagement.withName("Other")))).isInstanceOfSatisfying(
                    StoreException.class, e -> assertThat(e.fault()).isEqualTo(new StoreFault.Salvaged(file)));
        }
    }

    @Test
    void whatIsSavedBecomesASoundStoreOfItsOwn() throws IOException, SQLException {
        breakPage(rootOf("stakeholder"));
        breakPage(rootOf("goal"));
        Path fresh = folder.resolve("saved.db");
        try (Salvage salvage = Salvage.of(file)) {
            salvage.keepAs(fresh);
            assertThatThrownBy(() -> salvage.keepAs(fresh)).isInstanceOf(StoreException.class);
        }
        try (Store store = Store.openAlone(fresh)) {
            assertThat(store.check()).isEmpty();
            assertThat(store.read(engagement.id()).all()).isEqualTo(before.all());
            assertThat(store.past().edits().getFirst().label()).isEqualTo("Add others");
            store.keep("Rename", Change.keep(engagement.withName("Other")));
            assertThat(store.undo()).isPresent();
            assertThat(store.engagements()).containsExactly(engagement);
        }
    }

    @Test
    void aStoreThatWasCutOffIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(whole.length / 2 / PAGE * PAGE);
        }
        try (Salvage salvage = Salvage.of(file)) {
            assertThat(salvage.losses()).isNotEmpty();
            assertThat(before.stakeholders()).containsAll(salvage.caseFiles().getFirst().stakeholders());
            assertThat(salvage.losses()).allSatisfy(loss ->
                    assertThat(Words.english().say(loss.key(), loss.arguments())).endsWith(".").doesNotContain("{"));
        }
    }

    /** Any page may go: what comes out is true, and makes a sound store. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whicheverPagesBreakNothingFalseIsSaved(long seed) throws IOException {
        Random random = new Random(seed);
        long pages = Files.size(file) / PAGE;
        for (int i = 0; i < 12; i++) {
            breakPage(2 + random.nextLong(pages - 1));
        }
        Path fresh = folder.resolve("saved.db");
        try (Salvage salvage = Salvage.of(file)) {
            salvage.keepAs(fresh);
        } catch (StoreException e) {
            assertThat(e.fault()).isInstanceOf(StoreFault.Damaged.class);
            return;
        }
        try (Store store = Store.openAlone(fresh)) {
            assertThat(store.check()).isEmpty();
            store.engagements().forEach(each -> assertThat(store.read(each.id()).stakeholders()).allSatisfy(
                    person -> assertThat(before.stakeholders()).contains(person)));
        }
    }

    @Test
    void garbageInTheWriteAheadLogIsNotTaken() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("tutti.db-wal"), noise);
        Files.write(folder.resolve("tutti.db-shm"), noise);
        try (Store store = Store.openAlone(file)) {
            assertThat(store.read(engagement.id()).all()).isEqualTo(before.all());
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void withoutItsWriteAheadLogAStoreIsWhatItLastWas() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (Store store = Store.open(file)) {
            store.keep("Rename", Change.keep(engagement.withName("Other")));
            Files.copy(file, copy); // and not its log
        }
        try (Store store = Store.openAlone(copy)) {
            assertThat(store.engagements()).containsExactly(engagement);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void whatIsNoStoreIsNotSaved() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear client, ".repeat(900));
        assertThatThrownBy(() -> Salvage.of(letter)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> Salvage.of(folder.resolve("nowhere.db"))).isInstanceOf(StoreException.class);
    }
}
