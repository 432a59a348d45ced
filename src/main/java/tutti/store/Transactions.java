package tutti.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Transactions in SQLite's own words: the driver's way loses count when the lock is not to be had, and cannot tell reading
 * from writing.
 */
final class Transactions {

    private final Handle handle;
    private final Runnable beforeWriting;

    Transactions(Handle handle) {
        this(handle, () -> {});
    }

    /** @param beforeWriting may refuse by an exception */
    Transactions(Handle handle, Runnable beforeWriting) {
        this.handle = handle;
        this.beforeWriting = beforeWriting;
    }

    /** Reading that no other program's edit can come between. */
    <T> T read(Supplier<T> reading) {
        return run("BEGIN", reading);
    }

    /** All of it or nothing, with the file locked for writing from the start. References need to hold only at the end. */
    <T> T write(Supplier<T> writing) {
        return writeStrictly(() -> {
            deferReferences();
            return writing.get();
        });
    }

    /** The same, but references must hold at every moment; until {@link #deferReferences}. */
    <T> T writeStrictly(Supplier<T> writing) {
        beforeWriting.run();
        return run("BEGIN IMMEDIATE", writing);
    }

    /** Within a transaction. Costs as much as many a whole edit: SQLite then prepares every statement anew. */
    void deferReferences() {
        say("PRAGMA defer_foreign_keys = ON");
    }

    private <T> T run(String begin, Supplier<T> work) {
        say(begin);
        try {
            T result = work.get();
            say("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable cause) {
        try {
            say("ROLLBACK");
        } catch (JdbiException e) {
            // After a full disk or a failed read SQLite has rolled back already.
            cause.addSuppressed(e);
        }
    }

    /** Past Jdbi, which takes longer to set a statement up than SQLite takes to run one of these. */
    private void say(String sql) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new TransactionException(sql + " failed", e);
        }
    }
}
