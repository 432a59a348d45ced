package tutti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of cells set under each other, two blanks apart. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The lines, indented by {@code indent}. */
    List<String> lines(String indent) {
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, most).map(this::width).toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> padded(row.get(i), widths[i]))
                        .collect(Collectors.joining(GAP, indent, "")))
                .map(String::stripTrailing)
                .toList();
    }

    private int width(int column) {
        return rows.stream().filter(row -> row.size() > column).mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - length(cell));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
