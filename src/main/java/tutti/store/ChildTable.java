package tutti.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of a record's list: one row for each element, by the record's id and the place in the list.
 *
 * @param selected the beginning of {@link #select}
 */
record ChildTable(String name, String parent, RowShape shape, String selected) {

    static final String OWNER = "owner";
    static final String POSITION = "position";

    static ChildTable of(String name, String parent, RowShape shape) {
        return new ChildTable(name, parent, shape, "SELECT json_array(c.owner, c.position, "
                + names(shape.columns()).map(column -> "c." + column).collect(Collectors.joining(", "))
                + ") FROM " + name + " c WHERE c.owner IN (SELECT t.id FROM " + parent + " t WHERE ");
    }

    /** Owner, position and cells, as one array each, of the lists of all records that {@code condition} on the record's table {@code t} holds for. */
    String select(String condition) {
        return selected + condition + ") ORDER BY c.owner, c.position";
    }

    String upsert() {
        return Upsert.into(name, Stream.concat(Stream.of(OWNER, POSITION), shape.columns().stream().map(Column::name)).toList(),
                List.of(OWNER, POSITION));
    }

    /** Takes off the end of a list. */
    String shorten() {
        return "DELETE FROM " + name + " WHERE owner = ? AND position >= ?";
    }

    private static Stream<String> names(List<Column> columns) {
        return columns.stream().map(Column::quoted);
    }
}
