package tutti.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one table look like, read off a type: a component is a column of its name; a record inside is columns of
 * both names; a list is a table of its own.
 */
final class RowShape {

    /** A row's cells in the order of {@link #columns}, and the rows of its lists. */
    record Row(@Nullable Object[] cells, Map<ChildTable, List<@Nullable Object[]>> lists) {

        static Row of(@Nullable Object[] cells) {
            return new Row(cells, Map.of());
        }
    }

    private sealed interface Part {

        /** @throws IllegalArgumentException if the row holds no such value */
        Object read(Row row);

        void write(Object value, Row row);
    }

    private record Cell(String name, int index, Codec codec, boolean optional) implements Part {

        @Override
        public Object read(Row row) {
            Object cell = row.cells()[index];
            if (cell == null) {
                if (optional) {
                    return Optional.empty();
                }
                throw new IllegalArgumentException(name + " is empty");
            }
            Object value = codec.toValue().apply(cell);
            return optional ? Optional.of(value) : value;
        }

        @Override
        public void write(Object value, Row row) {
            row.cells()[index] = value instanceof Optional<?> maybe ? maybe.map(codec.toCell()).orElse(null) : codec.toCell().apply(value);
        }
    }

    private record Nest(RecordParts type, List<Part> parts, int from, int to, boolean optional) implements Part {

        @Override
        public Object read(Row row) {
            if (optional && isEmpty(row)) {
                return Optional.empty();
            }
            Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(row);
            }
            Object value = type.make(values);
            return optional ? Optional.of(value) : value;
        }

        private boolean isEmpty(Row row) {
            for (int i = from; i < to; i++) {
                if (row.cells()[i] != null) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void write(Object value, Row row) {
            if (value instanceof Optional<?> maybe) {
                maybe.ifPresent(present -> writeAll(present, row));
            } else {
                writeAll(value, row);
            }
        }

        private void writeAll(Object value, Row row) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).write(type.get(i, value), row);
            }
        }
    }

    private record Many(ChildTable table) implements Part {

        @Override
        public Object read(Row row) {
            return row.lists().getOrDefault(table, List.of()).stream().map(cells -> table.shape().read(Row.of(cells))).toList();
        }

        @Override
        public void write(Object value, Row row) {
            row.lists().put(table, ((List<?>) value).stream().map(each -> table.shape().write(each).cells()).toList());
        }
    }

    private final String table;
    private final List<Column> columns = new ArrayList<>();
    private final List<ChildTable> lists = new ArrayList<>();
    private final Part whole;

    private RowShape(String table, Type type) {
        this.table = table;
        this.whole = type instanceof Class<?> plain && Codec.of(type).isEmpty()
                ? nest("", plain, false)
                : part("value", type, false);
    }

    /** @param table the name of the table, from which those of its lists are made */
    static RowShape of(String table, Type type) {
        return new RowShape(table, type);
    }

    private Part part(String name, Type type, boolean optional) {
        Optional<Codec> codec = Codec.of(type);
        if (codec.isPresent()) {
            columns.add(new Column(name, codec.get().type(), !optional, codec.get().target()));
            return new Cell(name, columns.size() - 1, codec.get(), optional);
        }
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return part(name, argument, true);
            }
            ChildTable child = ChildTable.of(table + "_" + name, table, of(table + "_" + name, argument));
            lists.add(child);
            return new Many(child);
        }
        return nest(name + "_", (Class<?>) type, optional);
    }

    private Part nest(String prefix, Class<?> type, boolean optional) {
        RecordParts record = RecordParts.of(type);
        int from = columns.size();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            parts.add(part(prefix + snakeCase(record.name(i)), record.type(i), false));
        }
        if (optional) {
            columns.subList(from, columns.size())
                    .replaceAll(column -> new Column(column.name(), column.type(), false, column.target()));
        }
        return new Nest(record, parts, from, columns.size(), optional);
    }

    /** "firstDate" -> "first_date". */
    static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    List<Column> columns() {
        return columns;
    }

    List<ChildTable> lists() {
        return lists;
    }

    /** @throws RuntimeException if the row holds what the type does not allow */
    Object read(Row row) {
        return whole.read(row);
    }

    Row write(Object value) {
        Row row = new Row(new Object[columns.size()], new HashMap<>());
        whole.write(value, row);
        return row;
    }
}
