package tutti.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The edits, in their order: which one can be undone next, and which redone. */
final class EditLog {

    enum Kind { EDIT, UNDO, REDO }

    /**
     * An edit as the person made it.
     *
     * @param hold what keeps it from being taken back like any other
     */
    record Entry(long number, String label, String engagement, Hold hold) {

        static Entry of(ResultSet row, StatementContext context) throws SQLException {
            return new Entry(row.getLong("number"), row.getString("label"), row.getString("engagement"), Hold.valueOf(row.getString("hold")));
        }
    }

    enum Hold {
        NOTHING,
        /** Old history was folded: edits are undone in their order, and the order ends here. */
        FOLDED,
        /** It issued a page, or took over one that was issued elsewhere. */
        PAGE,
        /** The same, and brought the engagement with it: taken back, that is out of sight with all that is in it. */
        PAGE_OF_ITS_OWN
    }

    /** The numbers of the edits that issued a page, or took over one that was issued elsewhere, or brought one in. */
    private static final String WITH_PAGE = "SELECT edit FROM change_log WHERE table_name = 'issued_page' AND edit IS NOT NULL";

    /** What holds a row of {@code edit}. */
    static final String HOLD = "CASE WHEN folded > 0 THEN 'FOLDED' WHEN number NOT IN (" + WITH_PAGE + ") THEN 'NOTHING'"
            + " WHEN EXISTS (SELECT 1 FROM change_log WHERE edit = edit.number AND table_name = 'engagement' AND old_row IS NULL)"
            + " THEN 'PAGE_OF_ITS_OWN' ELSE 'PAGE' END";

    private static final String ENTRIES = "SELECT number, label, engagement, " + HOLD + " AS hold FROM edit WHERE kind = 'EDIT' AND ";

    private final Handle handle;
    private final Statements statements;
    private final InstantSource clock;

    EditLog(Handle handle, Statements statements, InstantSource clock) {
        this.handle = handle;
        this.statements = statements;
        this.clock = clock;
    }

    /** Those that stand, the last first; read only as far as they are wanted. */
    ResultIterator<Entry> done() {
        return handle.select(ENTRIES + "state = 'DONE' ORDER BY number DESC").map(Entry::of).iterator();
    }

    Optional<Entry> nextRedo() {
        return handle.select(ENTRIES + "state = 'UNDONE' ORDER BY number LIMIT 1").map(Entry::of).findOne();
    }

    /** The moment as the log writes it. */
    String now() {
        return clock.instant().toString();
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
                1, kind.name(), label, engagement, now(), reverts).getFirst()[0];
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
