package tutti.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/**
 * A table whose every change is written to the change log by triggers. All tables are, but those named here, so that one
 * added later is covered without anybody remembering to.
 */
record LoggedTable(String name, List<String> columns, List<String> key) {

    enum Event { INSERT, UPDATE, DELETE }

    /** The log itself, what is not part of any engagement, and issued PDFs: JSON takes no bytes, and they never change. */
    private static final Set<String> NOT_LOGGED = Set.of("edit", "change_log", "typing", "setting", "issued_pdf");

    private record TableColumn(String name, int placeInKey) {}

    static List<LoggedTable> all(Handle handle) {
        return Schema.tables(handle).stream().filter(name -> !NOT_LOGGED.contains(name)).map(name -> of(handle, name)).toList();
    }

    static LoggedTable of(Handle handle, String table) {
        List<TableColumn> columns = handle.select("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", table)
                .map((row, context) -> new TableColumn(row.getString(1), row.getInt(2))).list();
        List<String> key = columns.stream().filter(column -> column.placeInKey() > 0)
                .sorted(Comparator.comparingInt(TableColumn::placeInKey)).map(TableColumn::name).toList();
        return new LoggedTable(table, columns.stream().map(TableColumn::name).toList(), key);
    }

    String triggerName(Event event) {
        return "log_" + name + "_" + event.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the row before and after, with the number of the edit that is open, if this program made the change. */
    String trigger(Event event) {
        String old = event == Event.INSERT ? "NULL" : json("OLD.");
        String now = event == Event.DELETE ? "NULL" : json("NEW.");
        String row = event == Event.DELETE ? "OLD." : "NEW.";
        return "CREATE TRIGGER " + triggerName(event) + " AFTER " + event + " ON " + name + " BEGIN"
                + " INSERT INTO change_log (edit, table_name, row_key, old_row, new_row) VALUES ("
                + "(SELECT number FROM edit WHERE number = (SELECT max(number) FROM edit) AND state = 'OPEN'), "
                + "'" + name + "', json_array(" + Upsert.all(key, column -> row + Upsert.quoted(column)) + "), " + old + ", " + now
                + "); END";
    }

    /** The row as it stands now, as the triggers would log it. */
    String selectJson() {
        return "SELECT " + json("") + " FROM " + name + whereKey();
    }

    /** The keys, as the triggers would log them, and the rows for which {@code condition} holds. */
    String selectAllJson(String condition) {
        return "SELECT json_array(" + Upsert.all(key, Upsert::quoted) + "), " + json("") + " FROM " + name + " t WHERE " + condition;
    }

    String delete() {
        return "DELETE FROM " + name + whereKey();
    }

    /** With places for the parts of the key, out of the JSON array that the log holds. */
    private String whereKey() {
        StringBuilder where = new StringBuilder(" WHERE true");
        for (int i = 0; i < key.size(); i++) {
            where.append(" AND ").append(Upsert.quoted(key.get(i))).append(" = json_extract(?, '$[").append(i).append("]')");
        }
        return where.toString();
    }

    /** Writes a logged row back. Takes the columns that {@code logged} names and the table still has. */
    String writeBack(Set<String> logged) {
        List<String> known = columns.stream().filter(logged::contains).toList();
        UnaryOperator<String> value = column -> "json_extract(logged.row, '$." + column + "')";
        return "INSERT INTO " + name + " (" + Upsert.all(known, Upsert::quoted) + ") SELECT " + Upsert.all(known, value)
                + " FROM (SELECT ? AS row) AS logged WHERE true" + Upsert.onConflict(known, key);
    }

    private String json(String row) {
        return "json_object(" + Upsert.all(columns, column -> "'" + column + "', " + row + Upsert.quoted(column)) + ")";
    }
}
