package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.Kind;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.past.PastEdit;

/** Backups on real files, made while the store is open, and what becomes of them. */
class BackupsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    @TempDir
    Path folder;

    private final IdSource ids = new IdSource(InstantSource.system(), new Random(3));
    private final List<Thing> things = Filled.everyKind(ids, new Random(4), true);
    private final Engagement engagement = Filled.engagement(things);
    private Path file;
    private Store store;

    @BeforeEach
    void open() {
        file = folder.resolve("tutti.db");
        store = Store.open(file);
        store.keep("Sample", things.stream().<Change>map(Change.Keep::new).toList());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Backups backups() {
        return store.backups().orElseThrow();
    }

    private Stakeholder somebody() {
        return Stakeholder.named(ids.next(), engagement.id(), "Somebody", LocalDate.EPOCH);
    }

    private static void assertNoBackup(Backups backups, StoreFault.NoBackup.Why why) {
        assertThatThrownBy(() -> backups.make(NOON)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.fault()).isEqualTo(new StoreFault.NoBackup(backups.folder(), why));
            assertThat(Words.english().say(e.fault().key(), e.fault().arguments())).contains(backups.folder().toString()).contains("safe in the store");
        });
    }

    @Test
    void aBackupHoldsAllThatIsInTheOpenStoreAndIsForItsOwnerOnly() throws IOException {
        Backup backup = backups().make(NOON);
        assertThat(backup).isEqualTo(new Backup(folder.resolve("backups").resolve("tutti-2026-11-23-120000.db"), NOON));
        assertThat(backups().list()).containsExactly(backup);
        try (Store copy = Store.openToRead(backup.file())) {
            assertThat(copy.check()).isEmpty();
            assertThat(copy.read(engagement.id()).all()).isEqualTo(store.read(engagement.id()).all());
            assertThat(copy.past().edits()).extracting(PastEdit::label).containsExactly("Sample");
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file()))).isEqualTo("rw-------");
        }
        try (Stream<Path> all = Files.list(backups().folder())) {
            assertThat(all).containsExactly(backup.file());
        }
    }

    @Test
    void twoOfOneSecondAreTwo() {
        assertThat(backups().make(NOON).made()).isEqualTo(NOON);
        assertThat(backups().make(NOON).made()).isEqualTo(NOON.plusSeconds(1));
        assertThat(backups().list()).extracting(Backup::made).containsExactly(NOON.plusSeconds(1), NOON);
    }

    @Test
    void onlyAStoreThatWasEditedSinceIsBackedUpAgain() {
        assertThat(backups().makeIfChanged(NOON)).isPresent();
        assertThat(backups().makeIfChanged(NOON.plusDays(1))).isEmpty();
        store.keepTyping("here", "half");
        assertThat(backups().makeIfChanged(NOON.plusDays(1))).isEmpty();
        store.keep("Add", Change.keep(somebody()));
        assertThat(backups().makeIfChanged(NOON.plusDays(1))).isPresent();
        store.undo();
        assertThat(backups().makeIfChanged(NOON.plusDays(2))).isPresent();
        assertThat(backups().list()).hasSize(3);
    }

    @Test
    void aBackupThatWasSpoiltDoesNotCount() throws IOException {
        Backup backup = backups().make(NOON);
        Files.writeString(backup.file(), "nothing");
        assertThat(backups().makeIfChanged(NOON.plusHours(1))).isPresent();
    }

    @Test
    void oldOnesGoAndForeignFilesStay() throws IOException {
        Files.createDirectories(backups().folder());
        Path foreign = Files.writeString(backups().folder().resolve("tutti-notes.db"), "mine");
        backups().make(NOON.minusDays(40).minusHours(1));
        backups().make(NOON.minusDays(40));
        backups().make(NOON);
        assertThat(backups().list()).extracting(Backup::made).containsExactly(NOON, NOON.minusDays(40));
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void noEditWaitsForABackupNorABackupForAnEdit() throws SQLException {
        try (RawFile writing = RawFile.open(file)) {
            writing.run("BEGIN IMMEDIATE");
            assertThat(backups().make(NOON).file()).exists();
        }
        try (RawFile reading = RawFile.open(file)) {
            reading.run("BEGIN");
            reading.column("SELECT count(*) FROM edit");
            store.keep("Add", Change.keep(somebody()));
        }
    }

    @Test
    void aFolderThatIsGoneIsNamedAndNotMade() {
        Path stick = folder.resolve("stick");
        store.keepBackupFolder(stick);
        assertNoBackup(backups(), StoreFault.NoBackup.Why.GONE);
        assertThat(stick).doesNotExist();
        assertThat(backups().list()).isEmpty();
        store.keep("Add", Change.keep(somebody()));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        Path kernels = Path.of("/sys/kernel");
        Assumptions.assumeTrue(Files.isDirectory(kernels));
        store.keepBackupFolder(kernels);
        assertNoBackup(backups(), StoreFault.NoBackup.Why.READ_ONLY);
    }

    @Test
    void aChosenFolderIsUsedAndRemembered() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        store.keepBackupFolder(stick);
        store.close();
        store = Store.open(file);
        assertThat(backups().make(NOON).file()).hasParent(stick);
    }

    @Test
    void aSchemaStepIsTakenOnlyAfterABackup() throws IOException, SQLException {
        Path older = folder.resolve("older.db");
        OlderStoresTest.copy(1, older);
        RawFile.run(older, "INSERT INTO setting (name, value) VALUES ('backup.folder', '" + folder.resolve("unplugged") + "')");
        Store.open(older).close();
        List<Backup> made = Backups.beside(older).list();
        assertThat(made).hasSize(1);
        assertThat(RawFile.column(made.getFirst().file(), "PRAGMA user_version")).containsExactly("1");
        assertThat(RawFile.column(made.getFirst().file(), "SELECT count(*) FROM edit")).containsExactly("9");

        Path again = folder.resolve("again.db");
        Restore.into(made.getFirst().file(), again);
        try (Store restored = Store.open(again)) {
            assertThat(restored.check()).isEmpty();
            CaseFile payroll = restored.read(restored.engagements().getLast().id());
            assertThat(payroll.all()).extracting(Kind::of).contains(Kind.STAKEHOLDER, Kind.NEED).hasSize(6);
        }
        assertThat(Backups.beside(again).list()).as("a copy needs no backup of its own").isEmpty();
    }

    @Test
    void aNewStoreAndOneInMemoryNeedNone() {
        Store.open(folder.resolve("new.db")).close();
        assertThat(folder.resolve("backups")).doesNotExist();
        try (Store memory = Store.inMemory()) {
            assertThat(memory.backups()).isEmpty();
        }
    }
}
