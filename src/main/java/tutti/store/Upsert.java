package tutti.store;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The statement that writes a row whether it is there or not, and touches nothing when it is there already as it should be. */
final class Upsert {

    private Upsert() {}

    /** With a place for each column, in their order. Never REPLACE, which would delete the row and with it its lists. */
    static String into(String table, List<String> columns, List<String> key) {
        return "INSERT INTO " + table + " (" + all(columns, Upsert::quoted) + ") VALUES (" + all(columns, column -> "?") + ")"
                + onConflict(columns, key);
    }

    /** What to do when the row is there. */
    static String onConflict(List<String> columns, List<String> key) {
        List<String> others = columns.stream().filter(column -> !key.contains(column)).toList();
        return " ON CONFLICT (" + all(key, Upsert::quoted) + ") DO UPDATE SET "
                + all(others, column -> quoted(column) + " = excluded." + quoted(column))
                + " WHERE (" + all(others, Upsert::quoted) + ") IS NOT (" + all(others, column -> "excluded." + quoted(column)) + ")";
    }

    static String quoted(String column) {
        return "\"" + column + "\"";
    }

    static String all(List<String> columns, UnaryOperator<String> each) {
        return columns.stream().map(each).collect(Collectors.joining(", "));
    }
}
