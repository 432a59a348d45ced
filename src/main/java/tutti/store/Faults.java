package tutti.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the database complains of, as a fault that can be told to a person. */
final class Faults {

    private final Path file;

    Faults(Path file) {
        this.file = file;
    }

    /**
     * Does some work with the database.
     *
     * @param label the edit that is being made; empty if none
     * @throws StoreException if the database refuses
     */
    <T> T guard(String label, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw sqlite(e).map(cause -> new StoreException(of(cause, label), e)).orElseThrow(() -> e);
        } catch (FlatJson.Broken e) {
            throw new StoreException(new StoreFault.Damaged(file, String.valueOf(e.getMessage())), e);
        }
    }

    private static Optional<SQLiteException> sqlite(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException found) {
                return Optional.of(found);
            }
            // A batch wraps what SQLite said.
            if (cause instanceof SQLException batch && batch.getNextException() instanceof SQLiteException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    StoreFault of(SQLiteException e, String label) {
        SQLiteErrorCode extended = e.getResultCode();
        return switch (extended) {
            case SQLITE_CONSTRAINT_TRIGGER -> String.valueOf(e.getMessage()).contains(Salvage.ONLY_TO_READ)
                    ? new StoreFault.Salvaged(file) : new StoreFault.PageIssued(label);
            case SQLITE_CONSTRAINT_FOREIGNKEY -> new StoreFault.Unlinked(label);
            // SQLite cannot make its own files beside the store.
            case SQLITE_READONLY_CANTINIT, SQLITE_READONLY_DIRECTORY -> new StoreFault.ReadOnly(file);
            default -> ofPrimary(extended.code & 0xFF, e);
        };
    }

    private StoreFault ofPrimary(int code, SQLiteException e) {
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreFault.Locked(file);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return new StoreFault.ReadOnly(file);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new StoreFault.Foreign(file);
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return new StoreFault.Damaged(file, e.getResultCode().message);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return new StoreFault.Full(file);
        }
        return new StoreFault.Failed(file, e.getMessage());
    }

    /** Why the file could not be made. */
    StoreFault of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new StoreFault.ReadOnly(file);
        }
        String reason = e instanceof FileSystemException system && system.getReason() != null ? system.getReason() : "";
        if (reason.contains("Read-only")) {
            return new StoreFault.ReadOnly(file);
        }
        return reason.contains("No space") ? new StoreFault.Full(file) : new StoreFault.Failed(file, String.valueOf(e.getMessage()));
    }
}
