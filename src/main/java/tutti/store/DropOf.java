package tutti.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds the edits that took records out of sight last. */
final class DropOf {

    /** @param number none if it was done past this program */
    record Drop(Optional<Long> number, String label) {

        static final Drop UNKNOWN = new Drop(Optional.empty(), "");
    }

    private DropOf() {}

    /** By the record's id. The log is gone through once, however many records are asked for. */
    static Map<String, Drop> find(Handle handle, Collection<String> ids) {
        Map<String, Drop> found = new HashMap<>();
        handle.select("""
                SELECT substr(row_key, 3, 36), edit, coalesce(label, ''), max(change_log.number) FROM change_log LEFT JOIN edit ON edit.number = edit
                WHERE substr(row_key, 3, 36) IN (SELECT value FROM json_each(?)) AND json_extract(new_row, '$.dropped') IS NOT NULL
                AND json_extract(old_row, '$.dropped') IS NULL GROUP BY 1""", RecordReader.jsonArray(ids))
                .map((row, context) -> Map.entry(row.getString(1), new Drop(Optional.of(row.getLong(2)).filter(number -> number > 0), row.getString(3))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    static Drop find(Handle handle, String id) {
        return find(handle, List.of(id)).getOrDefault(id, Drop.UNKNOWN);
    }
}
