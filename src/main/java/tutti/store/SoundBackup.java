package tutti.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A backup in place of a store that does not open. Both stay as they are: work goes on in a copy of the backup. */
public final class SoundBackup {

    private static final Logger LOG = System.getLogger(SoundBackup.class.getName());
    private static final int MOST_COPIES = 1000;

    private SoundBackup() {}

    /**
     * Copies the first backup that is sound to a new file beside the store.
     *
     * @param backups the newest first
     * @return the copy
     * @throws StoreException if none of them is sound, or no copy can be made
     */
    public static Path copiedBeside(Path store, List<Path> backups) {
        for (Path backup : backups) {
            Path copy = copyBeside(store.toAbsolutePath(), backup);
            try (Store sound = Store.openAlone(copy)) {
                return sound.file();
            } catch (StoreException e) {
                LOG.log(Level.WARNING, "the backup " + backup + " is not sound", e);
                delete(copy);
            }
        }
        throw new StoreException(new StoreFault.Damaged(store, "no backup of it is sound"));
    }

    private static Path copyBeside(Path store, Path backup) {
        String name = store.getFileName().toString().replaceFirst("\\.db$", "");
        try {
            for (int number = 1; number < MOST_COPIES; number++) {
                Path copy = store.resolveSibling(name + "-from-backup" + (number == 1 ? "" : "-" + number) + ".db");
                if (!Files.exists(copy)) {
                    return copied(backup, copy);
                }
            }
        } catch (IOException e) {
            throw new StoreException(new Faults(store).of(e), e);
        }
        throw new StoreException(new StoreFault.Taken(store));
    }

    private static Path copied(Path backup, Path copy) throws IOException {
        try {
            return Files.copy(backup, copy);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(copy); // half of it
            throw e;
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the copy stays", e);
        }
    }
}
