package tutti.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Does the same to a table's rows and to what the log holds of them. */
final class PurgedRows {

    private final Handle handle;
    private final String person;

    PurgedRows(Handle handle, String person) {
        this.handle = handle;
        this.person = person;
    }

    /** The records that name the person in this column, or ever did. */
    Set<String> ever(String table, String column) {
        return ids(table, column, "=");
    }

    /** The records of a list's owners that name somebody else in this column, or ever did. */
    Set<String> withOthers(String table, String column) {
        return ids(table, column, "<>");
    }

    private Set<String> ids(String table, String column, String equal) {
        String owner = owner(table);
        String path = "'$." + column + "'";
        return new LinkedHashSet<>(handle.select("SELECT " + owner + " FROM " + table + " WHERE " + Upsert.quoted(column) + " " + equal + " ?1"
                        + " UNION SELECT substr(row_key, 3, 36) FROM change_log WHERE table_name = ?2 AND (json_extract(old_row, " + path + ") " + equal
                        + " ?1 OR json_extract(new_row, " + path + ") " + equal + " ?1)")
                .bind(0, person).bind(1, table).mapTo(String.class).list());
    }

    /** The column with the record's id. */
    private String owner(String table) {
        boolean isList = handle.select("SELECT EXISTS (SELECT 1 FROM pragma_table_info(?) WHERE name = 'position')", table).mapTo(boolean.class).one();
        return isList ? ChildTable.OWNER : "id";
    }

    /** Everything that a column of the person's own row holds or ever held, but nothing empty. */
    List<String> everCell(String table, String column) {
        String path = "'$." + column + "'";
        return handle.select("SELECT v FROM (SELECT " + column + " AS v FROM " + table + " WHERE id = ?1"
                        + " UNION SELECT json_extract(old_row, " + path + ") FROM change_log WHERE table_name = ?2 AND row_key = json_array(?1)"
                        + " UNION SELECT json_extract(new_row, " + path + ") FROM change_log WHERE table_name = ?2 AND row_key = json_array(?1))"
                        + " WHERE v <> ''")
                .bind(0, person).bind(1, table).mapTo(String.class).list();
    }

    /** Takes records away whole. */
    void vanish(String table, Set<String> ids) {
        String wanted = RecordReader.jsonArray(ids);
        handle.execute("DELETE FROM " + table + " WHERE id IN (SELECT value FROM json_each(?))", wanted);
        handle.execute("DELETE FROM change_log WHERE substr(row_key, 3, 36) IN (SELECT value FROM json_each(?))", wanted);
    }

    /** Empties texts of records, or of their lists. */
    void blank(String table, Set<String> ids, List<String> columns) {
        String wanted = RecordReader.jsonArray(ids);
        String owner = owner(table);
        handle.execute("UPDATE " + table + " SET " + Upsert.all(columns, column -> column + " = ''")
                + " WHERE " + owner + " IN (SELECT value FROM json_each(?))", wanted);
        String paths = Upsert.all(columns, column -> "'$." + column + "', ''");
        handle.execute("UPDATE change_log SET old_row = json_replace(old_row, " + paths + "), new_row = json_replace(new_row, " + paths + ")"
                + " WHERE table_name = ? AND substr(row_key, 3, 36) IN (SELECT value FROM json_each(?))", table, wanted);
    }

    /** Empties a text in those rows alone that name the person. */
    void blankOwn(String table, String column, String text) {
        handle.execute("UPDATE " + table + " SET " + text + " = '' WHERE " + Upsert.quoted(column) + " = ?", person);
        log(table, column, row -> "json_replace(" + row + ", '$." + text + "', '')");
    }

    /** Empties the column where it names the person. */
    void clear(String table, String column) {
        handle.execute("UPDATE " + table + " SET " + Upsert.quoted(column) + " = NULL WHERE " + Upsert.quoted(column) + " = ?", person);
        log(table, column, row -> "json_replace(" + row + ", '$." + column + "', NULL)");
    }

    /** Takes those rows of a list away that name the person; the others keep their places. */
    void takeOut(String table, String column) {
        handle.execute("DELETE FROM " + table + " WHERE " + Upsert.quoted(column) + " = ?", person);
        log(table, column, row -> "NULL");
    }

    private interface Rewriting {
        String of(String row);
    }

    private void log(String table, String column, Rewriting rewriting) {
        for (String row : List.of("old_row", "new_row")) {
            handle.execute("UPDATE change_log SET " + row + " = " + rewriting.of(row) + " WHERE table_name = ? AND json_extract(" + row
                    + ", '$." + column + "') = ?", table, person);
        }
    }

    /** Strikes the names out of everything that was logged for an engagement, or past this program. Needs {@link SqlNames}. */
    void strikeLog(String engagement, Set<String> except) {
        for (String row : List.of("old_row", "new_row")) {
            handle.execute("UPDATE change_log SET " + row + " = (SELECT json_group_object(key, CASE type WHEN 'text' THEN strike(value) ELSE value END)"
                    + " FROM json_each(" + row + ")) WHERE " + row + " IS NOT NULL AND table_name NOT IN (SELECT value FROM json_each(?))"
                    + " AND (edit IS NULL OR edit IN (SELECT number FROM edit WHERE engagement = ?))"
                    // Asked of the values, not of the row as JSON, which writes some letters otherwise.
                    + " AND EXISTS (SELECT 1 FROM json_each(" + row + ") WHERE type = 'text' AND named(value))",
                    RecordReader.jsonArray(except), engagement);
        }
    }
}
