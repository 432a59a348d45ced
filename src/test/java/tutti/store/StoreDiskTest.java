package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.Stakeholder;

/** The disk fails under an open store: it is said, nothing that was kept is lost, and work goes on once the disk is well. */
class StoreDiskTest {

    @TempDir
    Path folder;

    private final IdSource ids = new IdSource(InstantSource.system(), new Random(3));
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll");

    private List<Change> person(int number) {
        return Change.keep(Stakeholder.named(ids.next(), engagement.id(), "Person " + number, LocalDate.EPOCH)
                .withNote("a note of some length ".repeat(200)));
    }

    /** Keeps people until the store says no; how many were kept. */
    private int keepUntilRefused(Store store, Class<? extends StoreFault> expected) {
        int kept = 0;
        while (kept < 10_000) {
            try {
                store.keep("Add", person(kept));
                kept++;
            } catch (StoreException e) {
                assertThat(e.fault()).isInstanceOf(expected);
                assertThat(Words.english().say(e.fault().key(), e.fault().arguments())).endsWith(".").doesNotContain("{");
                return kept;
            }
        }
        throw new AssertionError("the disk never ran full");
    }

    /** A file system of two megabytes, where this user may make one. */
    private AutoCloseable smallDisk(Path place, String options) throws IOException, InterruptedException {
        Files.createDirectories(place);
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m" + options, "tmpfs", place.toString())).as("may mount").isTrue();
        return () -> run("umount", "-l", place.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasKept() throws Exception {
        Path disk = folder.resolve("small");
        try (AutoCloseable _ = smallDisk(disk, "")) {
            Path file = disk.resolve("tutti.db");
            Path filler = disk.resolve("filler");
            Files.write(filler, new byte[512 * 1024]);
            int kept;
            try (Store store = Store.openAlone(file)) {
                store.keep("New engagement", Change.keep(engagement));
                kept = keepUntilRefused(store, StoreFault.Full.class);
                assertThat(store.read(engagement.id()).stakeholders()).hasSize(kept);
                Files.delete(filler);
                store.keep("Add", person(kept));
                kept++;
            }
            try (Store store = Store.openAlone(file)) {
                assertThat(store.read(engagement.id()).stakeholders()).hasSize(kept);
                assertThat(store.check()).isEmpty();
                assertThat(store.undo()).isPresent();
            }
        }
    }

    /** The same where no file system can be made: SQLite is told of a limit, and meets it as it would the end of the disk. */
    @Test
    void aFileThatMayNotGrowLosesNothingThatWasKept() {
        Path file = folder.resolve("tutti.db");
        Handle handle = new StoreFile(file, Store.PATIENCE, InstantSource.system()).open(StoreFile.Access.WRITE);
        int kept;
        try (Store store = new Store(file, handle, InstantSource.system())) {
            store.keep("New engagement", Change.keep(engagement));
            handle.execute("PRAGMA max_page_count = " + (handle.select("PRAGMA page_count").mapTo(int.class).one() + 50));
            kept = keepUntilRefused(store, StoreFault.Full.class);
            assertThat(kept).isPositive();
            assertThat(store.read(engagement.id()).stakeholders()).hasSize(kept);
            handle.execute("PRAGMA max_page_count = 1000000");
            store.keep("Add", person(kept));
        }
        try (Store store = Store.openAlone(file)) {
            assertThat(store.read(engagement.id()).stakeholders()).hasSize(kept + 1);
            assertThat(store.check()).isEmpty();
            assertThat(store.undo()).isPresent();
        }
    }

    @Test
    void aDiskTurnedReadOnlyWhileOpenIsSaidAndWorkGoesOnAfterwards() throws Exception {
        Path disk = folder.resolve("card");
        try (AutoCloseable _ = smallDisk(disk, "")) {
            Path file = disk.resolve("tutti.db");
            try (Store store = Store.openAlone(file)) {
                store.keep("New engagement", Change.keep(engagement));
                store.keep("Add", person(1));
            }
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
            assertThatThrownBy(() -> Store.openAlone(file)).isInstanceOfSatisfying(StoreException.class,
                    e -> assertThat(e.fault()).isInstanceOf(StoreFault.ReadOnly.class));
            assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
            try (Store store = Store.openAlone(file)) {
                store.keep("Add", person(2));
                assertThat(store.read(engagement.id()).stakeholders()).hasSize(2);
            }
        }
    }

    /** What is open can still be written; what has to be made anew, such as a backup, cannot. */
    @Test
    void aFolderTurnedReadOnlyWhileOpenLosesNothingAndSaysWhereBackupsFail() throws Exception {
        Path file = folder.resolve("tutti.db");
        try (AutoCloseable _ = () -> run("chattr", "-i", folder.toString()); Store store = Store.openAlone(file)) {
            store.keep("New engagement", Change.keep(engagement));
            assumeThat(run("chattr", "+i", folder.toString())).as("may close a folder").isTrue();
            store.keep("Add", person(1));
            store.keepTyping("editor.capture", "Half a sent");
            assertThatThrownBy(() -> Backups.beside(file).make(LocalDateTime.of(2026, 11, 23, 9, 0))).isInstanceOfSatisfying(StoreException.class,
                    e -> assertThat(e.fault()).isInstanceOf(StoreFault.NoBackup.class));
        }
        try (Store store = Store.openAlone(file)) {
            assertThat(store.read(engagement.id()).stakeholders()).hasSize(1);
            assertThat(store.typed("editor.capture")).contains("Half a sent");
            assertThat(store.check()).isEmpty();
        }
    }

    private static void missing(Path file, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.fault()).isEqualTo(new StoreFault.Missing(file)));
    }

    /** The stick is pulled out: its file is not under its name any more. */
    @Test
    void aStoreThatWasTakenAwayWhileOpenIsSaidAndKeepsWhatItHad() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path file = stick.resolve("tutti.db");
        try (Store store = Store.openAlone(file)) {
            store.keep("New engagement", Change.keep(engagement));
            store.keep("Add", person(1));
            Path away = Files.createDirectory(folder.resolve("away"));
            for (String name : List.of("tutti.db", "tutti.db-wal", "tutti.db-shm")) {
                Files.move(stick.resolve(name), away.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            missing(file, () -> store.keep("Add", person(2)));
            missing(file, () -> store.keepTyping("editor.capture", "Half a sent"));
            missing(file, () -> store.upkeep().fold(LocalDate.MAX, ZoneOffset.UTC));
            missing(file, () -> store.upkeep().purge(store.read(engagement.id()).stakeholders().getFirst().id(), "somebody"));
            assertThat(store.read(engagement.id()).stakeholders()).hasSize(1);
            for (String name : List.of("tutti.db", "tutti.db-wal", "tutti.db-shm")) {
                Files.move(away.resolve(name), stick.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            store.keep("Add", person(2));
        }
        try (Store store = Store.openAlone(file)) {
            assertThat(store.read(engagement.id()).stakeholders()).hasSize(2);
            assertThat(store.check()).isEmpty();
        }
    }
}
