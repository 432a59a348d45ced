package tutti.workspace;

import java.nio.file.Path;
import java.util.List;

/** Where the backups of a store lie. Asked on the store's lane, and only when the store does not open. */
public interface BackupShelf {

    /** The backups of a store, the newest first; empty if there are none or they cannot be found. */
    List<Path> of(Path store);
}
