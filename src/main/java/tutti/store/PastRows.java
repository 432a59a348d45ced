package tutti.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import tutti.model.Kind;

/** Rows as they stood when the log had come to a certain number, and the records that they made up. */
final class PastRows {

    private static final String OF_RECORDS = "substr(row_key, 3, 36) IN (SELECT value FROM json_each(?))";

    /** What {@link #backwards} reads. */
    static final String BACKWARDS = "table_name, row_key, old_row, iif(new_row IS NULL, NULL, '{}') AS rest";

    private final Handle handle;
    private final Tables tables;
    private final RecordReader reader;
    private final Map<String, LoggedTable> loggedTables = new HashMap<>();
    private final Map<String, Cells> defaults = new HashMap<>();

    PastRows(Handle handle, Tables tables, RecordReader reader) {
        this.handle = handle;
        this.tables = tables;
        this.reader = reader;
    }

    /** The rows of these records after the log's row {@code number}. */
    Map<RowKey, Cells> ofRecords(Kind kind, Collection<String> ids, long number) {
        String wanted = RecordReader.jsonArray(ids);
        Map<RowKey, Cells> rows = new LinkedHashMap<>();
        KindTable table = tables.of(kind);
        add(rows, table.name(), "t.id IN (SELECT value FROM json_each(?))", wanted);
        table.shape().lists().forEach(list -> add(rows, list.name(), "t.owner IN (SELECT value FROM json_each(?))", wanted));
        rewind(rows, OF_RECORDS + " AND number > ?", wanted, number);
        return rows;
    }

    /** The rows of a whole engagement after the log's row {@code number}; among them may be some of others. */
    Map<RowKey, Cells> ofEngagement(String engagement, long number) {
        Map<RowKey, Cells> rows = new LinkedHashMap<>();
        for (KindTable table : tables.all()) {
            String column = table.kind() == Kind.ENGAGEMENT ? "id" : "engagement";
            add(rows, table.name(), "t." + column + " = ?", engagement);
            String owners = "t.owner IN (SELECT id FROM " + table.name() + " WHERE " + column + " = ?)";
            table.shape().lists().forEach(list -> add(rows, list.name(), owners, engagement));
        }
        rewind(rows, "number > ?", number);
        return rows;
    }

    private void add(Map<RowKey, Cells> rows, String table, String condition, String argument) {
        LoggedTable logged = logged(table);
        handle.select(logged.select(condition), argument).map(cells(logged)).forEach(row -> rows.put(RowKey.of(logged, row), row));
    }

    /** Reads a row that {@link LoggedTable#select} found. */
    static RowMapper<Cells> cells(LoggedTable table) {
        return (row, context) -> {
            @Nullable Object[] values = new Object[table.columns().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            return Cells.of(table.columns(), values);
        };
    }

    /** Takes back what came later, the last first. */
    private void rewind(Map<RowKey, Cells> rows, String condition, Object... arguments) {
        handle.select("SELECT " + BACKWARDS + " FROM change_log WHERE " + condition + " ORDER BY number DESC", arguments)
                .map((row, context) -> backwards(row)).forEach(change -> takeBack(rows, change));
    }

    /** A row of the log as far as it takes to go back from it. */
    static RowChange backwards(ResultSet row) throws SQLException {
        return RowChange.of(new RowKey(row.getString("table_name"), row.getString("row_key")), row.getString("old_row"), row.getString("rest"));
    }

    static void takeBack(Map<RowKey, Cells> rows, RowChange change) {
        if (change.before().isEmpty()) {
            rows.remove(change.row());
        } else if (change.after().isEmpty()) {
            rows.put(change.row(), change.before().get());
        } else {
            // A row that is not among these is of another engagement.
            rows.computeIfPresent(change.row(), (key, now) -> change.before().get().over(now));
        }
    }

    /** The records of a kind among the rows, by id. */
    Map<String, RecordReader.Stored> records(Kind kind, Map<RowKey, Cells> rows) {
        KindTable table = tables.of(kind);
        Map<String, Map<ChildTable, List<@Nullable Object[]>>> lists = new HashMap<>();
        table.shape().lists().forEach(list -> addList(lists, list, rows));
        Map<String, RecordReader.Stored> found = new TreeMap<>();
        List<String> columns = Stream.concat(table.shape().columns().stream().map(Column::name), Stream.of(KindTable.DROPPED)).toList();
        cells(table.name(), columns, rows).forEach((key, cells) ->
                found.put(key.record(), reader.stored(table, cells, lists.getOrDefault(key.record(), Map.of()))));
        return found;
    }

    private void addList(Map<String, Map<ChildTable, List<@Nullable Object[]>>> lists, ChildTable list, Map<RowKey, Cells> rows) {
        Map<String, TreeMap<Integer, @Nullable Object[]>> byOwner = new HashMap<>();
        cells(list.name(), list.shape().columns().stream().map(Column::name).toList(), rows).forEach((key, cells) ->
                byOwner.computeIfAbsent(key.record(), owner -> new TreeMap<>()).put(key.position(), cells));
        byOwner.forEach((owner, elements) ->
                lists.computeIfAbsent(owner, o -> new HashMap<>()).put(list, List.copyOf(elements.values())));
    }

    /** The cells of those rows that are of this table. */
    private Map<RowKey, @Nullable Object[]> cells(String table, List<String> columns, Map<RowKey, Cells> rows) {
        List<RowKey> keys = rows.keySet().stream().filter(key -> key.table().equals(table)).toList();
        if (keys.isEmpty()) {
            return Map.of();
        }
        Cells otherwise = defaults.computeIfAbsent(table, this::defaultsOf);
        Map<RowKey, @Nullable Object[]> found = new LinkedHashMap<>();
        for (RowKey key : keys) {
            Cells row = rows.get(key).over(otherwise);
            found.put(key, columns.stream().map(row::get).toArray());
        }
        return found;
    }

    /** A column that came with a later schema step stands in no row that went before: there it is what the step gave it. */
    private Cells defaultsOf(String table) {
        Map<String, String> defaults = new LinkedHashMap<>();
        handle.select("SELECT name, dflt_value FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL", table)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> defaults.put(entry.getKey(), entry.getValue()));
        LoggedTable columns = new LoggedTable(table, List.copyOf(defaults.keySet()), List.of());
        return defaults.isEmpty() ? Cells.NONE : handle.select("SELECT " + String.join(", ", defaults.values())).map(cells(columns)).one();
    }

    private LoggedTable logged(String table) {
        return loggedTables.computeIfAbsent(table, name -> LoggedTable.of(handle, name));
    }
}
