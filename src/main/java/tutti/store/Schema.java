package tutti.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/** Brings a file to the schema that this program writes, step by step. Each step is a numbered file of SQL. */
final class Schema {

    /** The steps there are; also the version of a file that has gone through all of them. */
    static final int KNOWN = 10;

    /** "Tutt" in ASCII: tells our files from other SQLite files. */
    static final int APPLICATION_ID = 0x54757474;

    private Schema() {}

    static int version(Handle handle) {
        return pragma(handle, "user_version");
    }

    static int applicationId(Handle handle) {
        return pragma(handle, "application_id");
    }

    static boolean isEmpty(Handle handle) {
        return handle.select("SELECT count(*) FROM sqlite_master").mapTo(int.class).one() == 0;
    }

    private static int pragma(Handle handle, String name) {
        return handle.select("PRAGMA " + name).mapTo(int.class).one();
    }

    /** Runs the steps that the file lacks, in one transaction: a file is at one version or at another, never between. */
    static void bringUp(Handle handle) {
        if (version(handle) == KNOWN) {
            return;
        }
        new Transactions(handle).write(() -> {
            // Asked again within the transaction: another program may just have done it.
            boolean isNew = version(handle) == 0;
            for (int step = version(handle) + 1; step <= KNOWN; step++) {
                run(handle, script(step));
                handle.execute("PRAGMA application_id = " + APPLICATION_ID);
                handle.execute("PRAGMA user_version = " + step);
                if (!isNew || step == KNOWN) {
                    // In a file that has records the next step may change some, which is logged too.
                    LoggedTable.all(handle).forEach(table -> renewTriggers(handle, table));
                }
            }
            return KNOWN;
        });
    }

    private static void renewTriggers(Handle handle, LoggedTable table) {
        for (LoggedTable.Event event : LoggedTable.Event.values()) {
            handle.execute("DROP TRIGGER IF EXISTS " + table.triggerName(event));
            handle.execute(table.trigger(event));
        }
    }

    /** Past Jdbi, which runs one statement at a time: a step is many, and its triggers have semicolons inside. */
    private static void run(Handle handle, String script) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw new TransactionException("a schema step failed", e);
        }
    }

    private static String script(int step) {
        String name = "step-%03d.sql".formatted(step);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tables of ours, in the order of their names. */
    static List<String> tables(Handle handle) {
        return handle.select("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY name")
                .mapTo(String.class).list();
    }
}
