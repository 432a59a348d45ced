package tutti.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of a row and what stands in them: text, a whole number or nothing. The log keeps all columns of a row that came
 * or went, and of one that was changed those that were.
 */
final class Cells {

    static final Cells NONE = new Cells(Map.of());

    private final Map<String, @Nullable Object> byColumn;

    private Cells(Map<String, @Nullable Object> byColumn) {
        this.byColumn = byColumn;
    }

    static Cells of(List<String> columns, @Nullable Object[] values) {
        Map<String, @Nullable Object> cells = LinkedHashMap.newLinkedHashMap(values.length);
        for (int i = 0; i < values.length; i++) {
            cells.put(columns.get(i), values[i]);
        }
        return new Cells(cells);
    }

    /**
     * @param json an object as SQLite writes it, without any other in it
     * @throws FlatJson.Broken if it is none
     */
    static Cells parse(String json) {
        return new Cells(FlatJson.object(json));
    }

    Set<String> columns() {
        return byColumn.keySet();
    }

    boolean has(String column) {
        return byColumn.containsKey(column);
    }

    @Nullable Object get(String column) {
        return byColumn.get(column);
    }

    /** Whether this stands in one of them. */
    boolean names(String text) {
        return byColumn.containsValue(text);
    }

    /** These, and of the others what these do not name. */
    Cells over(Cells others) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(others.byColumn);
        all.putAll(byColumn);
        return new Cells(all);
    }

    /** Those that the others name too, with something else in them, or do not name. */
    Cells unlike(Cells others) {
        Map<String, @Nullable Object> different = new LinkedHashMap<>();
        byColumn.forEach((column, value) -> {
            if (!others.has(column) || !Objects.equals(value, others.get(column))) {
                different.put(column, value);
            }
        });
        return new Cells(different);
    }

    boolean isEmpty() {
        return byColumn.isEmpty();
    }

    /** Whether no column that both name holds one thing here and another there. */
    boolean agrees(Cells others) {
        return byColumn.keySet().stream().filter(others::has).allMatch(column -> Objects.equals(get(column), others.get(column)));
    }

    String json() {
        return byColumn.entrySet().stream().map(cell -> FlatJson.quoted(cell.getKey()) + ":" + FlatJson.written(cell.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && byColumn.equals(cells.byColumn);
    }

    @Override
    public int hashCode() {
        return byColumn.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
