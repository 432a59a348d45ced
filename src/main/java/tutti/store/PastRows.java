package tutti.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tutti.model.Kind;

/** Rows as they stood when the log had come to a certain number, and the records that they made up. */
final class PastRows {

    private static final String OF_RECORDS = "substr(row_key, 3, 36) IN (SELECT value FROM json_each(?))";

    private final Handle handle;
    private final Tables tables;
    private final RecordReader reader;
    private final Map<String, LoggedTable> loggedTables = new HashMap<>();
    private final Map<String, String> cellQueries = new HashMap<>();

    PastRows(Handle handle, Tables tables, RecordReader reader) {
        this.handle = handle;
        this.tables = tables;
        this.reader = reader;
    }

    /** The rows of these records after the log's row {@code number}. */
    Map<RowKey, String> ofRecords(Kind kind, Collection<String> ids, long number) {
        String wanted = RecordReader.jsonArray(ids);
        Map<RowKey, String> rows = new LinkedHashMap<>();
        KindTable table = tables.of(kind);
        add(rows, table.name(), "t.id IN (SELECT value FROM json_each(?))", wanted);
        table.shape().lists().forEach(list -> add(rows, list.name(), "t.owner IN (SELECT value FROM json_each(?))", wanted));
        rewind(rows, OF_RECORDS + " AND number > ?", wanted, number);
        return rows;
    }

    /** The rows of a whole engagement after the log's row {@code number}; among them may be some of others. */
    Map<RowKey, String> ofEngagement(String engagement, long number) {
        Map<RowKey, String> rows = new LinkedHashMap<>();
        for (KindTable table : tables.all()) {
            String column = table.kind() == Kind.ENGAGEMENT ? "id" : "engagement";
            add(rows, table.name(), "t." + column + " = ?", engagement);
            String owners = "t.owner IN (SELECT id FROM " + table.name() + " WHERE " + column + " = ?)";
            table.shape().lists().forEach(list -> add(rows, list.name(), owners, engagement));
        }
        rewind(rows, "number > ?", number);
        return rows;
    }

    private void add(Map<RowKey, String> rows, String table, String condition, String argument) {
        handle.select(logged(table).selectAllJson(condition), argument)
                .map((row, context) -> Map.entry(new RowKey(table, row.getString(1)), row.getString(2)))
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
    }

    /** What a row was before the first change that came later is what it was. SQLite takes all columns from the row of min(). */
    private void rewind(Map<RowKey, String> rows, String condition, Object... arguments) {
        handle.select("SELECT table_name, row_key, old_row, min(number) FROM change_log WHERE " + condition
                        + " GROUP BY table_name, row_key", arguments)
                .map((row, context) -> new LoggedRow(new RowKey(row.getString(1), row.getString(2)), Optional.ofNullable(row.getString(3))))
                .forEach(logged -> logged.before().ifPresentOrElse(before -> rows.put(logged.row(), before), () -> rows.remove(logged.row())));
    }

    private record LoggedRow(RowKey row, Optional<String> before) {}

    /** The records of a kind among the rows, by id. */
    Map<String, RecordReader.Stored> records(Kind kind, Map<RowKey, String> rows) {
        KindTable table = tables.of(kind);
        Map<String, Map<ChildTable, List<@Nullable Object[]>>> lists = new HashMap<>();
        table.shape().lists().forEach(list -> addList(lists, list, rows));
        Map<String, RecordReader.Stored> found = new TreeMap<>();
        List<String> columns = Stream.concat(table.shape().columns().stream().map(Column::name), Stream.of(KindTable.DROPPED)).toList();
        cells(table.name(), columns, rows).forEach((key, cells) ->
                found.put(key.record(), reader.stored(table, cells, lists.getOrDefault(key.record(), Map.of()))));
        return found;
    }

    private void addList(Map<String, Map<ChildTable, List<@Nullable Object[]>>> lists, ChildTable list, Map<RowKey, String> rows) {
        Map<String, TreeMap<Integer, @Nullable Object[]>> byOwner = new HashMap<>();
        cells(list.name(), list.shape().columns().stream().map(Column::name).toList(), rows).forEach((key, cells) ->
                byOwner.computeIfAbsent(key.record(), owner -> new TreeMap<>()).put(key.position(), cells));
        byOwner.forEach((owner, elements) ->
                lists.computeIfAbsent(owner, o -> new HashMap<>()).put(list, List.copyOf(elements.values())));
    }

    /** The cells of those rows that are of this table. */
    private Map<RowKey, @Nullable Object[]> cells(String table, List<String> columns, Map<RowKey, String> rows) {
        List<RowKey> keys = rows.keySet().stream().filter(key -> key.table().equals(table)).toList();
        if (keys.isEmpty()) {
            return Map.of();
        }
        String array = "[" + String.join(",", keys.stream().map(rows::get).toList()) + "]";
        List<@Nullable Object[]> cells = new ArrayList<>(handle.select(cellQueries.computeIfAbsent(table, name -> cellQuery(name, columns)), array)
                .map((row, context) -> {
                    @Nullable Object[] each = new Object[columns.size()];
                    for (int i = 0; i < each.length; i++) {
                        each[i] = row.getObject(i + 1);
                    }
                    return each;
                }).list());
        Map<RowKey, @Nullable Object[]> found = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            found.put(keys.get(i), cells.get(i));
        }
        return found;
    }

    /** A column that came with a later schema step stands in no older row: there it is what the step gave it. */
    private String cellQuery(String table, List<String> columns) {
        Map<String, String> defaults = new HashMap<>();
        handle.select("SELECT name, dflt_value FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL", table)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> defaults.put(entry.getKey(), entry.getValue()));
        return "SELECT " + Upsert.all(columns, column -> cell(column, defaults)) + " FROM json_each(?) AS logged ORDER BY logged.key";
    }

    private static String cell(String column, Map<String, String> defaults) {
        String path = "(logged.value, '$." + column + "')";
        String value = "json_extract" + path;
        return defaults.containsKey(column) ? "iif(json_type" + path + " IS NULL, " + defaults.get(column) + ", " + value + ")" : value;
    }

    private LoggedTable logged(String table) {
        return loggedTables.computeIfAbsent(table, name -> LoggedTable.of(handle, name));
    }
}
