package tutti.store;

import java.util.stream.Collectors;

/**
 * Names a row as the log does.
 *
 * @param key the primary key as a JSON array whose first part is the record's id: ["0198..."], or with the place in the
 *     list ["0198...",2]
 */
record RowKey(String table, String key) {

    /** The key of a row that was read from a table. */
    static RowKey of(LoggedTable table, Cells row) {
        return new RowKey(table.name(), table.key().stream().map(column -> FlatJson.written(row.get(column))).collect(Collectors.joining(",", "[", "]")));
    }

    static RowKey ofRecord(String table, String id) {
        return new RowKey(table, "[" + FlatJson.quoted(id) + "]");
    }

    /** The id of the record that the row belongs to. */
    String record() {
        return key.substring(2, key.indexOf('"', 2));
    }

    /** The parts of the key, as many as the table's key has columns. */
    Object[] parts(int columns) {
        return columns == 1 ? new Object[] {record()} : new Object[] {record(), position()};
    }

    /** The place in the list; 0 for a record's own row. */
    int position() {
        int comma = key.indexOf(',');
        return comma < 0 ? 0 : Integer.parseInt(key.substring(comma + 1, key.length() - 1));
    }
}
