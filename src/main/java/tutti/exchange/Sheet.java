package tutti.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tutti.exchange.CsvText.Cells;

/** A CSV file whose headings were understood. */
final class Sheet {

    /** How many rows may stand above the headings: a title, a date, an empty cell or two. */
    private static final int MOST_ROWS_ABOVE = 9;

    private final String file;
    private final SheetKind kind;
    private final List<String> headings;
    private final List<Cells> rows;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Column, DateOrder> orders = new EnumMap<>(Column.class);

    private Sheet(String file, SheetKind kind, List<String> headings, List<Cells> rows) {
        this.file = file;
        this.kind = kind;
        this.headings = headings;
        this.rows = rows;
        for (Column column : kind.columns()) {
            List<String> plain = headings.stream().map(Column::plain).toList();
            column.headings().stream()
                    .flatMap(heading -> IntStream.range(0, plain.size()).filter(i -> plain.get(i).equals(heading)).boxed())
                    .filter(i -> !places.containsValue(i))
                    .findFirst()
                    .ifPresent(i -> places.put(column, i));
        }
        for (Column column : Set.of(Column.DUE, Column.FORECAST, Column.DONE, Column.RAISED)) {
            if (places.containsKey(column)) {
                orders.put(column, DateOrder.of(rows.stream().map(row -> cell(row, places.get(column))).toList()));
            }
        }
    }

    /** The sheet that begins in one of the first rows; empty if no row holds headings that are known. */
    static Optional<Sheet> in(String file, List<Cells> rows) {
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS_ABOVE + 1); i++) {
            List<String> headings = rows.get(i).values();
            List<Cells> below = rows.subList(i + 1, rows.size());
            Optional<SheetKind> kind = SheetKind.of(headings, below.stream().map(Cells::values).toList());
            if (kind.isPresent()) {
                return Optional.of(new Sheet(file, kind.get(), headings, below));
            }
        }
        return Optional.empty();
    }

    String file() {
        return file;
    }

    SheetKind kind() {
        return kind;
    }

    List<String> headings() {
        return headings;
    }

    List<Cells> rows() {
        return rows;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The heading of a column that the file has. */
    String heading(Column column) {
        return has(column) ? headings.get(places.get(column)) : Column.plain(column.name());
    }

    String cell(Cells row, Column column) {
        return has(column) ? cell(row, places.get(column)) : "";
    }

    /** The columns whose dates could be read day first or month first. */
    List<Column> ambiguousDates() {
        return orders.entrySet().stream().filter(each -> each.getValue() == DateOrder.UNCLEAR).map(Map.Entry::getKey).toList();
    }

    DateOrder order(Column column) {
        return orders.getOrDefault(column, DateOrder.UNCLEAR);
    }

    /** The filled cells of columns that are not understood, as "Heading: text". */
    List<String> others(Cells row) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!places.containsValue(i) && !cell(row, i).isEmpty()) {
                others.add(fact(headings.get(i), cell(row, i)));
            }
        }
        return others;
    }

    static String cell(Cells row, int place) {
        return place < row.values().size() ? row.values().get(place) : "";
    }

    /** A cell with its heading, as a line in a note. */
    static String fact(String heading, String cell) {
        String plain = heading.replace('_', ' ').strip();
        return plain.isEmpty() ? cell : Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + ": " + cell;
    }
}
