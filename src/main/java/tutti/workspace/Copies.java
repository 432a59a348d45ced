package tutti.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import tutti.exchange.Age;
import tutti.model.past.Comparison;
import tutti.store.Backup;
import tutti.store.Backups;
import tutti.store.Restore;

/**
 * The copies of the open store: which there are, one more, one sealed with a passphrase, and one brought back, which is
 * first put into a file of its own. Works on the lane for files; every failure comes back to where it was asked.
 */
public final class Copies {

    private static final byte[] SEAL = "age-encryption.org/".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    /**
     * A backup.
     *
     * @param made by the clock on the wall
     * @param bytes 0 if it cannot be told
     */
    public record Copy(Path file, LocalDateTime made, long bytes) {}

    private final Workspace workspace;
    private final Desk desk;
    private final Safekeeping safekeeping;
    private final Clock clock;

    Copies(Workspace workspace, Desk desk, Safekeeping safekeeping, Clock clock) {
        this.workspace = workspace;
        this.desk = desk;
        this.safekeeping = safekeeping;
        this.clock = clock;
    }

    /** Whether the open store is a file. */
    public boolean possible() {
        return safekeeping.place().isPresent();
    }

    /** The backups there are, the newest first. */
    public void all(Consumer<List<Copy>> then, Consumer<Failure> failed) {
        safekeeping.place().ifPresentOrElse(place -> run(place.folder(), () -> copies(place), then, failed), () -> then.accept(List.of()));
    }

    /** Makes a backup now. */
    public void make(Consumer<List<Copy>> then, Consumer<Failure> failed) {
        safekeeping.place().ifPresent(place -> run(place.folder(), () -> {
            place.make(LocalDateTime.now(clock));
            return copies(place);
        }, copies -> {
            goOn(place, copies);
            then.accept(copies);
        }, failed));
    }

    /** Sends backups to another folder from now on, if one can be made there. */
    public void keepIn(Path folder, Consumer<List<Copy>> then, Consumer<Failure> failed) {
        safekeeping.place().ifPresent(place -> run(folder, () -> {
            Backups there = new Backups(place.store(), folder);
            there.make(LocalDateTime.now(clock));
            return copies(there);
        }, copies -> workspace.work().run(Lane.STORE, () -> {
            desk.store().keepBackupFolder(folder);
            return desk.store().backups();
        }, kept -> {
            kept.ifPresent(now -> goOn(now, copies));
            then.accept(copies);
        }, Failure.with(folder, failed)), failed));
    }

    private void goOn(Backups place, List<Copy> copies) {
        safekeeping.goOnIn(Optional.of(place), copies.stream().map(Copy::made).findFirst());
    }

    private static List<Copy> copies(Backups place) {
        return place.list().stream().map(backup -> new Copy(backup.file(), backup.made(), size(backup))).toList();
    }

    private static long size(Backup backup) {
        try {
            return Files.size(backup.file());
        } catch (IOException gone) {
            return 0;
        }
    }

    // ---- sealed ----

    /** Seals the store as it stands into a new file, which {@code age} opens. */
    public void seal(Path sealed, String passphrase, Consumer<Path> then, Consumer<Failure> failed) {
        safekeeping.place().ifPresent(place -> run(sealed, () -> {
            Path plain = beside(place.store(), ".to-seal");
            Restore.discard(plain);
            try {
                Restore.copy(place.store(), plain);
                Age.seal(plain, sealed, passphrase);
            } finally {
                Restore.discard(plain);
            }
            return sealed;
        }, then, failed));
    }

    /** Whether a passphrase must be asked for. */
    public void isSealed(Path file, Consumer<Boolean> then, Consumer<Failure> failed) {
        run(file, () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return Arrays.equals(in.readNBytes(SEAL.length), SEAL);
            }
        }, then, failed);
    }

    // ---- bringing back ----

    /** Restores a copy beside the open store and says what would change if it took its place. */
    public void prepare(Path copy, Consumer<Comparison> then, Consumer<Failure> failed) {
        safekeeping.place().ifPresent(place -> run(copy, () -> compared(copy, place.store()), then, failed));
    }

    /** The same of a sealed copy. */
    public void prepareSealed(Path sealed, String passphrase, Consumer<Comparison> then, Consumer<Failure> failed) {
        safekeeping.place().ifPresent(place -> run(sealed, () -> {
            Path plain = beside(place.store(), ".unsealed");
            Restore.discard(plain);
            try {
                Age.open(sealed, plain, passphrase);
                return compared(plain, place.store());
            } finally {
                Restore.discard(plain);
            }
        }, then, failed));
    }

    private static Comparison compared(Path copy, Path store) {
        Path restored = Safekeeping.restored(store);
        Restore.discard(restored);
        Restore.into(copy, restored);
        return Restore.compare(restored, store);
    }

    /** Takes away what was prepared and is not wanted. */
    public void discard(Consumer<Failure> failed) {
        safekeeping.place().ifPresent(place -> run(place.store(), () -> {
            Restore.discard(Safekeeping.restored(place.store()));
            return true;
        }, done -> {}, failed));
    }

    /** Puts what was prepared in the place of the open store; {@code then} gets where the replaced one is kept. */
    public void replace(Consumer<Path> then, Consumer<Failure> failed) {
        safekeeping.place().ifPresent(place -> safekeeping.restore(place.store(), then, Failure.with(place.store(), failed)));
    }

    /** Gives what was prepared a name of its own and opens it; the store that was open stays as it is. */
    public void open(Consumer<Path> then, Consumer<Failure> failed) {
        safekeeping.place().ifPresent(place -> run(place.store(), () -> {
            String name = place.store().getFileName().toString().replaceFirst("\\.db$", "");
            Path named = place.store().resolveSibling(name + "-restored-" + STAMP.format(LocalDateTime.now(clock)) + ".db");
            Restore.copy(Safekeeping.restored(place.store()), named);
            Restore.discard(Safekeeping.restored(place.store()));
            return named;
        }, named -> {
            workspace.openStore(named);
            then.accept(named);
        }, failed));
    }

    private static Path beside(Path store, String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }

    private <T> void run(Path about, Callable<T> slow, Consumer<T> then, Consumer<Failure> failed) {
        workspace.work().run(Lane.FILES, slow, then, Failure.with(about, failed));
    }
}
