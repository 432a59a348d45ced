package tutti.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutti.model.Kind;

/** Finds what refers to a record, as the schema's foreign keys do. */
final class References {

    private final Statements statements;
    private final Tables tables;

    References(Statements statements, Tables tables) {
        this.statements = statements;
        this.tables = tables;
    }

    /**
     * The rows that would refer to nothing if the record went.
     *
     * @param turns what becomes of other rows at the same time
     */
    List<RowKey> to(RowKey record, Map<RowKey, RowChange> turns) {
        List<RowKey> rows = new ArrayList<>();
        tables.kindOf(record.table()).map(tables::of).filter(table -> table.name().equals(record.table())).map(KindTable::kind).ifPresent(kind -> {
            for (KindTable table : tables.all()) {
                add(rows, kind, table.name(), "json_array(id)", table.shape().columns(), record.record());
                table.shape().lists().forEach(list -> add(rows, kind, list.name(), "json_array(owner, position)", list.shape().columns(), record.record()));
            }
        });
        rows.removeIf(row -> goesToo(row, record.record(), turns));
        return rows;
    }

    private void add(List<RowKey> rows, Kind kind, String table, String key, List<Column> columns, String id) {
        columns.stream().filter(column -> !column.name().equals("id") && column.target().filter(kind.type()::equals).isPresent())
                .forEach(column -> statements.rows("SELECT " + key + " FROM " + table + " WHERE " + column.quoted() + " = ?", 1, id)
                        .forEach(row -> rows.add(new RowKey(table, String.valueOf(row[0])))));
    }

    /** With the record, or so that it no longer refers to it. */
    private static boolean goesToo(RowKey row, String id, Map<RowKey, RowChange> turns) {
        @Nullable RowChange turn = turns.get(row);
        return turn != null && (turn.after().isEmpty() || turn.before().filter(cells -> cells.names(id)).isPresent() && !turn.after().get().names(id));
    }
}
