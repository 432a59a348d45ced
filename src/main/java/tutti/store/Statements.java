package tutti.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jspecify.annotations.Nullable;

/**
 * The statements that every edit runs, kept ready and run past Jdbi, which takes several times as long to set one up as
 * SQLite takes to run it. They last as long as the connection. Whatever SQLite refuses comes as Jdbi would tell it.
 */
final class Statements {

    private static final int MOST = 100;

    private final Connection connection;
    /** By their SQL; the one that was not used for the longest time first. */
    private final Map<String, PreparedStatement> ready = LinkedHashMap.newLinkedHashMap(MOST);

    Statements(Handle handle) {
        this.connection = handle.getConnection();
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    void run(String sql, @Nullable Object... arguments) {
        use(sql, statement -> {
            bind(statement, arguments);
            return statement.executeUpdate();
        });
    }

    void runEach(String sql, List<@Nullable Object[]> arguments) {
        use(sql, statement -> {
            for (@Nullable Object[] each : arguments) {
                bind(statement, each);
                statement.executeUpdate();
            }
            return arguments.size();
        });
    }

    /** The cells of all rows: text, whole numbers or null. */
    List<@Nullable Object[]> rows(String sql, int width, @Nullable Object... arguments) {
        return use(sql, statement -> {
            bind(statement, arguments);
            List<@Nullable Object[]> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    @Nullable Object[] cells = new Object[width];
                    for (int i = 0; i < width; i++) {
                        cells[i] = result.getObject(i + 1);
                    }
                    rows.add(cells);
                }
            }
            return rows;
        });
    }

    /**
     * The same, for a query of one column that holds all cells as a JSON array: the driver takes longer to hand over a cell
     * than it takes to find it here.
     */
    List<@Nullable Object[]> arrays(String sql, int width, @Nullable Object... arguments) {
        return rows(sql, 1, arguments).stream().map(row -> FlatJson.array(String.valueOf(row[0]), width)).toList();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    private <T> T use(String sql, Use<T> use) {
        try {
            PreparedStatement kept = ready.remove(sql);
            PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
            T result;
            try {
                result = use.of(statement);
                statement.clearParameters();
            } catch (SQLException | RuntimeException e) {
                statement.close();
                throw e;
            }
            ready.put(sql, statement);
            if (ready.size() > MOST) {
                ready.remove(ready.keySet().iterator().next()).close();
            }
            return result;
        } catch (SQLException e) {
            throw new TransactionException("a statement failed", e);
        }
    }
}
