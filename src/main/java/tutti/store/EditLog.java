package tutti.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The edits, in their order: which one can be undone next, and which redone. */
final class EditLog {

    enum Kind { EDIT, UNDO, REDO }

    /** An edit as the person made it. */
    record Entry(long number, String label, String engagement) {

        static Entry of(ResultSet row, StatementContext context) throws SQLException {
            return new Entry(row.getLong("number"), row.getString("label"), row.getString("engagement"));
        }
    }

    private static final String ENTRY = "SELECT number, label, engagement FROM edit WHERE kind = 'EDIT' AND ";

    /** The numbers of the edits that issued a page, or took over one that was issued elsewhere. */
    static final String ISSUING = "SELECT edit FROM change_log WHERE table_name = 'issued_page' AND edit IS NOT NULL";

    private final Handle handle;
    private final Statements statements;
    private final InstantSource clock;

    EditLog(Handle handle, Statements statements, InstantSource clock) {
        this.handle = handle;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * An edit that issued a page stays for good, and those before it can still be undone: whether what they left still stands
     * is looked at when it comes to that.
     */
    Optional<Entry> nextUndo() {
        // What lies before folded history cannot be undone either, for edits are undone in their order.
        return handle.select(ENTRY + "folded = 0 AND number = (SELECT number FROM edit WHERE kind = 'EDIT' AND state = 'DONE'"
                + " AND number NOT IN (" + ISSUING + ") ORDER BY number DESC LIMIT 1)").map(Entry::of).findOne();
    }

    /** The labels of the edits that issued a page and would be passed over by the next undo, the last first. */
    List<String> passedOver() {
        return handle.select("SELECT label FROM edit WHERE kind = 'EDIT' AND state = 'DONE' AND number IN (" + ISSUING + ")"
                + " AND number > (SELECT coalesce(max(number), 0) FROM edit WHERE kind = 'EDIT' AND state = 'DONE' AND number NOT IN (" + ISSUING
                + ")) ORDER BY number DESC").mapTo(String.class).list();
    }

    Optional<Entry> nextRedo() {
        return handle.select(ENTRY + "state = 'UNDONE' ORDER BY number LIMIT 1").map(Entry::of).findOne();
    }

    /** Opens an edit: until {@link #close} the triggers log every change under its number. */
    long open(String label, String engagement) {
        return insert(Kind.EDIT, label, engagement, null);
    }

    /** Opens an undo or a redo of {@code entry}. */
    long open(Kind kind, Entry entry) {
        return insert(kind, entry.label(), entry.engagement(), entry.number());
    }

    private long insert(Kind kind, String label, String engagement, @Nullable Long reverts) {
        Object number = statements.rows("INSERT INTO edit (kind, label, engagement, made, reverts, state) VALUES (?, ?, ?, ?, ?, 'OPEN') RETURNING number",
                1, kind.name(), label, engagement, clock.instant().toString(), reverts).getFirst()[0];
        return ((Number) Objects.requireNonNull(number)).longValue();
    }

    void close(long number) {
        statements.run("UPDATE edit SET state = 'DONE' WHERE number = ?", number);
    }

    /** A new edit makes what was undone before it unreachable. It stays in the log as history. */
    void cutRedo() {
        statements.run("UPDATE edit SET state = 'UNREACHABLE' WHERE state = 'UNDONE'");
    }

    void markUndone(Entry entry) {
        handle.execute("UPDATE edit SET state = 'UNDONE' WHERE number = ?", entry.number());
    }

    void markDone(Entry entry) {
        close(entry.number());
    }
}
