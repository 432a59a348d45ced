package tutti.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * Writes the row before and after, with the number of the edit that is open, if this program made the change. Of a record's
     * row that was changed, only the columns that were; what stands in a list is short, and is written whole.
     */
    String trigger(Event event) {
        boolean isPart = event == Event.UPDATE && key.size() == 1;
        String old = event == Event.INSERT ? "NULL" : isPart ? changed("OLD.") : json("OLD.");
        String now = event == Event.DELETE ? "NULL" : isPart ? changed("NEW.") : json("NEW.");
        String row = event == Event.DELETE ? "OLD." : "NEW.";
        return "CREATE TRIGGER " + triggerName(event) + " AFTER " + event + " ON " + name + " BEGIN"
                + " INSERT INTO change_log (edit, table_name, row_key, old_row, new_row) VALUES ("
                + "(SELECT number FROM edit WHERE number = (SELECT max(number) FROM edit) AND state = 'OPEN'), "
                + "'" + name + "', json_array(" + Upsert.all(key, column -> row + Upsert.quoted(column)) + "), " + old + ", " + now
                + "); END";
    }

    /** The columns of those rows {@code t} for which {@code condition} holds. */
    String select(String condition) {
        return "SELECT " + Upsert.all(columns, Upsert::quoted) + " FROM " + name + " t WHERE " + condition;
    }

    /** The condition on the key, with places for its parts. */
    String whereKey() {
        return key.stream().map(column -> Upsert.quoted(column) + " = ?").collect(Collectors.joining(" AND "));
    }

    /** With places for these columns. */
    String insert(List<String> some) {
        return "INSERT INTO " + name + " (" + Upsert.all(some, Upsert::quoted) + ") VALUES (" + Upsert.all(some, column -> "?") + ")";
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE " + whereKey();
    }

    /** With places for these columns, and for the parts of the key. */
    String update(List<String> some) {
        return "UPDATE " + name + " SET " + Upsert.all(some, column -> Upsert.quoted(column) + " = ?") + " WHERE " + whereKey();
    }

    /** Those columns of a logged row that the table still has. */
    List<String> known(Cells logged) {
        return columns.stream().filter(logged::has).toList();
    }

    private String changed(String row) {
        return "'{' || substr(" + columns.stream().map(column -> "iif(OLD.%1$s IS NEW.%1$s, '', ',\"%2$s\":' || json_quote(%3$s%1$s))"
                .formatted(Upsert.quoted(column), column, row)).collect(Collectors.joining(" || ")) + ", 2) || '}'";
    }

    private String json(String row) {
        return "json_object(" + Upsert.all(columns, column -> "'" + column + "', " + row + Upsert.quoted(column)) + ")";
    }
}
