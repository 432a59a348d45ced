package tutti.store;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.Kind;

/**
 * The table of one kind of record. Beside the record's own columns it has {@code dropped}: when it was taken out of sight.
 *
 * @param selected the beginning of {@link #select}
 */
record KindTable(Kind kind, String name, RowShape shape, String selected) {

    static final String DROPPED = "dropped";
    static final String BY_ID = "t.id IN (SELECT value FROM json_each(?))";
    static final String ANY = "true";

    static KindTable of(Kind kind) {
        String name = RowShape.snakeCase(kind.type().getSimpleName());
        RowShape shape = RowShape.of(name, kind.type());
        String selected = "SELECT json_array(" + shape.columns().stream().map(column -> "t." + column.quoted()).collect(Collectors.joining(", "))
                + ", t.dropped) FROM " + name + " t WHERE ";
        return new KindTable(kind, name, shape, selected);
    }

    /** The condition on table {@code t} that it belongs to an engagement and was not dropped. */
    String liveOfEngagement() {
        return (kind == Kind.ENGAGEMENT ? "t.id" : "t.engagement") + " = ? AND t.dropped IS NULL";
    }

    /** The condition on table {@code t} that it belongs to an engagement and was dropped. */
    String droppedOfEngagement() {
        return (kind == Kind.ENGAGEMENT ? "t.id" : "t.engagement") + " = ? AND t.dropped IS NOT NULL";
    }

    /** The record's columns, then whether it was dropped, as one array. */
    String select(String condition) {
        return selected + condition + " ORDER BY t.id";
    }

    String insert() {
        List<String> columns = cells().toList();
        return "INSERT INTO " + name + " (" + Upsert.all(columns, Upsert::quoted) + ") VALUES (" + Upsert.all(columns, column -> "?") + ")";
    }

    /** @param some places in what {@link #select} reads */
    String update(BitSet some) {
        List<String> columns = cells().toList();
        return "UPDATE " + name + " SET " + some.stream().mapToObj(place -> Upsert.quoted(columns.get(place)) + " = ?").collect(Collectors.joining(", "))
                + " WHERE id = ?";
    }

    private Stream<String> cells() {
        return Stream.concat(shape.columns().stream().map(Column::name), Stream.of(DROPPED));
    }

    String drop() {
        return "UPDATE " + name + " SET dropped = ? WHERE id = ? AND dropped IS NULL";
    }
}
