package tutti.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import tutti.model.Id;
import tutti.model.Person;

/**
 * The backups of one store in one folder, which may be slow, full, read-only or gone. They are made past the open store, on
 * a connection of their own that only reads, so that no edit waits for them; any thread may do so.
 */
public final class Backups {

    /** The folder beside the store, where no other was chosen. */
    public static final String FOLDER = "backups";

    static final String SETTING = "backup.folder";

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    private final Path store;
    private final Path folder;

    /** @param folder is made if it is the one beside the store; any other must be there, for it may be a drive */
    public Backups(Path store, Path folder) {
        this.store = store.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
    }

    /** In the folder beside the store. */
    public static Backups beside(Path store) {
        return new Backups(store, folderBeside(store));
    }

    /** In the folder that was chosen, as the setting has it, or else beside the store. */
    static Backups chosen(Path store, Optional<String> setting) {
        return new Backups(store, setting.map(Path::of).orElse(folderBeside(store)));
    }

    private static Path folderBeside(Path store) {
        return store.toAbsolutePath().resolveSibling(FOLDER);
    }

    public Path folder() {
        return folder;
    }

    /** The store whose backups these are. */
    public Path store() {
        return store;
    }

    /** The newest first; none where the folder is not there. */
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Backup.of(file, store).stream())
                    .sorted(Comparator.comparing(Backup::made).reversed()).toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "the backups in " + folder + " cannot be listed", e);
            return List.of();
        }
    }

    /**
     * Makes a backup of the store as it stands on the disk, opens it to see that it is whole, and takes away those that
     * {@link Rotation} no longer needs.
     *
     * @param now by the clock on the wall
     * @throws StoreException with a {@link StoreFault.NoBackup} if the folder is in the way; the store is as it was
     */
    public Backup make(LocalDateTime now) {
        try (Handle source = StoreFile.openAnyVersion(store)) {
            return make(source, now);
        }
    }

    /** The same, if the store was edited at all, and since the last backup. */
    public Optional<Backup> makeIfChanged(LocalDateTime now) {
        try (Handle source = StoreFile.openAnyVersion(store)) {
            String state = new Faults(store).guard("", () -> StoreCopy.state(source));
            boolean untouched = new Faults(store).guard("", () -> source.select("SELECT NOT EXISTS (SELECT 1 FROM edit)").mapTo(boolean.class).one());
            boolean same = untouched || list().stream().findFirst().filter(newest -> state.equals(stateOf(newest.file()))).isPresent();
            return same ? Optional.empty() : Optional.of(make(source, now));
        }
    }

    /** Those that still hold a person whose name was purged, or dropped, or never was. */
    public List<Backup> holding(Id<? extends Person> person) {
        return list().stream().filter(backup -> holds(backup.file(), person.toString())).toList();
    }

    Backup make(Handle source, LocalDateTime now) {
        LocalDateTime second = now.truncatedTo(ChronoUnit.SECONDS);
        try {
            if (folder.equals(folderBeside(store))) {
                StorePlace.makeFolder(folder);
            }
            if (!Files.isDirectory(folder)) {
                throw new StoreException(new StoreFault.NoBackup(folder, StoreFault.NoBackup.Why.GONE));
            }
            while (Files.exists(Backup.place(folder, store, second))) {
                second = second.plusSeconds(1);
            }
            Backup backup = new Backup(Backup.place(folder, store, second), second);
            StoreCopy.make(source, backup.file());
            rotate(now.toLocalDate());
            return backup;
        } catch (IOException e) {
            throw new StoreException(noBackup(new Faults(folder).of(e)), e);
        } catch (StoreException e) {
            throw new StoreException(noBackup(e.fault()), e);
        }
    }

    /** A folder that is in the way is told apart from a store that is. */
    private StoreFault noBackup(StoreFault fault) {
        if (!Files.isDirectory(folder)) {
            return new StoreFault.NoBackup(folder, StoreFault.NoBackup.Why.GONE);
        }
        return switch (fault) {
            case StoreFault.Missing gone -> new StoreFault.NoBackup(folder, StoreFault.NoBackup.Why.GONE);
            case StoreFault.ReadOnly closed -> new StoreFault.NoBackup(folder, StoreFault.NoBackup.Why.READ_ONLY);
            case StoreFault.Full full -> new StoreFault.NoBackup(folder, StoreFault.NoBackup.Why.FULL);
            case StoreFault.Failed failed -> new StoreFault.NoBackup(folder, StoreFault.NoBackup.Why.FAILED);
            case StoreFault.Damaged(Path file, String detail) when file.startsWith(folder) ->
                    new StoreFault.NoBackup(folder, StoreFault.NoBackup.Why.UNSOUND);
            default -> fault;
        };
    }

    /** A backup that cannot be taken away takes room, and nothing else. */
    private void rotate(LocalDate today) {
        List<Backup> all = list();
        Set<LocalDateTime> superfluous = Rotation.superfluous(all.stream().map(Backup::made).collect(Collectors.toSet()), today);
        all.stream().filter(backup -> superfluous.contains(backup.made())).forEach(backup -> {
            try {
                Files.deleteIfExists(backup.file());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the old backup " + backup.file() + " stays", e);
            }
        });
    }

    /** Empty for a backup that cannot be read: then it does not count. */
    private static String stateOf(Path backup) {
        try (Handle handle = StoreFile.openAnyVersion(backup)) {
            return new Faults(backup).guard("", () -> StoreCopy.state(handle));
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "the backup " + backup + " cannot be read", e);
            return "";
        }
    }

    /** One that cannot be read may hold anything. */
    private static boolean holds(Path backup, String person) {
        try (Handle handle = StoreFile.openAnyVersion(backup)) {
            return new Faults(backup).guard("", () -> handle.select("SELECT EXISTS (SELECT 1 FROM change_log WHERE row_key = json_array(?))"
                    + " OR EXISTS (SELECT 1 FROM stakeholder WHERE id = ?) OR EXISTS (SELECT 1 FROM member WHERE id = ?)", person, person, person)
                    .mapTo(boolean.class).one());
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "the backup " + backup + " cannot be read", e);
            return true;
        }
    }
}
