package tutti.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.Kind;

/** The table of one kind of record. Beside the record's own columns it has {@code dropped}: when it was taken out of sight. */
record KindTable(Kind kind, String name, RowShape shape) {

    static final String DROPPED = "dropped";
    static final String BY_ID = "t.id IN (SELECT value FROM json_each(?))";
    static final String ANY = "true";

    static KindTable of(Kind kind) {
        String name = RowShape.snakeCase(kind.type().getSimpleName());
        return new KindTable(kind, name, RowShape.of(name, kind.type()));
    }

    /** The condition on table {@code t} that it belongs to an engagement and was not dropped. */
    String liveOfEngagement() {
        return (kind == Kind.ENGAGEMENT ? "t.id" : "t.engagement") + " = ? AND t.dropped IS NULL";
    }

    /** The condition on table {@code t} that it belongs to an engagement and was dropped. */
    String droppedOfEngagement() {
        return (kind == Kind.ENGAGEMENT ? "t.id" : "t.engagement") + " = ? AND t.dropped IS NOT NULL";
    }

    /** The record's columns, then whether it was dropped. */
    String select(String condition) {
        return "SELECT " + shape.columns().stream().map(column -> "t." + column.quoted()).collect(Collectors.joining(", "))
                + ", t.dropped FROM " + name + " t WHERE " + condition + " ORDER BY t.id";
    }

    String upsert() {
        return Upsert.into(name, Stream.concat(shape.columns().stream().map(Column::name), Stream.of(DROPPED)).toList(), List.of("id"));
    }

    String drop() {
        return "UPDATE " + name + " SET dropped = ? WHERE id = ? AND dropped IS NULL";
    }
}
