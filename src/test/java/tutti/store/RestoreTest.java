package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.Kind;
import tutti.model.Stakeholder;
import tutti.model.past.Comparison;

class RestoreTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    @TempDir
    Path folder;

    private final IdSource ids = new IdSource(InstantSource.system(), new Random(3));
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll");
    private final Stakeholder first = person("First");
    private final Stakeholder second = person("Second");
    private Path file;
    private Backup backup;

    private Stakeholder person(String name) {
        return Stakeholder.named(ids.next(), engagement.id(), name, LocalDate.EPOCH);
    }

    @BeforeEach
    void makeStore() {
        file = folder.resolve("tutti.db");
        try (Store store = Store.open(file)) {
            store.keep("New", Change.keep(engagement, first, second));
            backup = store.backups().orElseThrow().make(NOON);
            store.keep("Change", Change.keep(first.withRole("CFO"), person("Third"), person("Fourth")));
            store.keep("Delete", List.of(new Change.Drop(second)));
        }
    }

    @Test
    void itGoesIntoANewFileAndSaysWhatWouldChange() {
        Path restored = folder.resolve("restored.db");
        Restore.into(backup.file(), restored);
        assertThat(Restore.compare(restored, file).lines())
                .containsExactly(new Comparison.Line("Payroll", Kind.STAKEHOLDER, 1, 2, 1));
        assertThat(Restore.compare(restored, restored).lines()).isEmpty();
        try (Store store = Store.openToRead(restored)) {
            assertThat(store.read(engagement.id()).stakeholders()).containsExactly(first, second);
        }
    }

    @Test
    void nothingIsWrittenOver() {
        assertThatThrownBy(() -> Restore.into(backup.file(), file)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.fault()).isEqualTo(new StoreFault.Exists(file)));
    }

    @Test
    void theReplacedStoreIsKeptWithTheDateInItsName() {
        Path restored = folder.resolve("restored.db");
        Restore.into(backup.file(), restored);
        Path kept = Restore.swap(restored, file, NOON);
        assertThat(kept).hasFileName("tutti.db.replaced-2026-11-23-120000");
        assertThat(restored).doesNotExist();
        try (Store old = Store.openToRead(kept); Store now = Store.open(file)) {
            assertThat(old.read(engagement.id()).stakeholders()).hasSize(3).contains(first.withRole("CFO"));
            assertThat(now.read(engagement.id()).stakeholders()).containsExactly(first, second);
            assertThat(now.undoLabel()).contains("New");
            assertThat(now.check()).isEmpty();
        }
    }

    @Test
    void anOpenStoreIsNotReplaced() {
        Path restored = folder.resolve("restored.db");
        Restore.into(backup.file(), restored);
        try (Store open = Store.open(file)) {
            open.keep("Rename", Change.keep(engagement.withName("Other")));
            assertThatThrownBy(() -> Restore.swap(restored, file, NOON)).isInstanceOfSatisfying(StoreException.class,
                    e -> assertThat(e.fault()).isEqualTo(new StoreFault.Locked(file)));
            assertThat(open.engagements()).extracting(Engagement::name).containsExactly("Other");
        }
        assertThat(restored).exists();
    }

    @Test
    void aDamagedStoreIsReplacedAndKeptAsItIs() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length / 2, (byte) 0x55);
        Files.write(file, bytes);
        Path restored = folder.resolve("restored.db");
        Restore.into(backup.file(), restored);
        Path kept = Restore.swap(restored, file, NOON);
        assertThat(kept).hasBinaryContent(bytes);
        try (Store now = Store.open(file)) {
            assertThat(now.read(engagement.id()).stakeholders()).containsExactly(first, second);
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(backup.file());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 9000, (byte) 0x55);
        Files.write(backup.file(), bytes);
        Path restored = folder.resolve("restored.db");
        assertThatThrownBy(() -> Restore.into(backup.file(), restored)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.fault()).isInstanceOf(StoreFault.Damaged.class));
        assertThat(restored).doesNotExist();
        Path letter = Files.writeString(folder.resolve("letter.db"), "Dear all, ".repeat(100));
        assertThatThrownBy(() -> Restore.into(letter, restored)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.fault()).isEqualTo(new StoreFault.Foreign(letter)));
    }
}
