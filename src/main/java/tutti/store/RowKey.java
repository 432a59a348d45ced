package tutti.store;

/**
 * Names a row as the log does.
 *
 * @param key the primary key as a JSON array whose first part is the record's id: ["0198..."], or with the place in the
 *     list ["0198...",2]
 */
record RowKey(String table, String key) {

    /** The id of the record that the row belongs to. */
    String record() {
        return key.substring(2, key.indexOf('"', 2));
    }

    /** The place in the list; 0 for a record's own row. */
    int position() {
        int comma = key.indexOf(',');
        return comma < 0 ? 0 : Integer.parseInt(key.substring(comma + 1, key.length() - 1));
    }
}
