package tutti.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds the edit that took a record out of sight last. */
final class DropOf {

    private DropOf() {}

    /** Its number; empty if that was done past this program. */
    static Optional<Long> find(Handle handle, KindTable table, String id) {
        return handle.select("""
                SELECT edit FROM change_log WHERE substr(row_key, 3, 36) = ? AND table_name = ? AND json_extract(new_row, '$.dropped') IS NOT NULL
                AND json_extract(old_row, '$.dropped') IS NULL ORDER BY number DESC LIMIT 1""", id, table.name())
                .map((row, context) -> Optional.of(row.getLong(1)).filter(number -> number > 0)).findOne().flatMap(found -> found);
    }
}
