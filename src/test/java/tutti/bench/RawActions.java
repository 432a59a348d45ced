package tutti.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import tutti.model.Action;

/** The rows of some actions, written by plain SQL with the same promise of durability as the store's. */
final class RawActions implements AutoCloseable {

    private static final String DUE = "due";

    private final Connection connection;
    private final PreparedStatement write;
    private final List<Object[]> rows;
    private final int due;
    private final PreparedStatement writeDue;
    private final int id;

    private RawActions(Connection connection, PreparedStatement write, PreparedStatement writeDue, List<Object[]> rows, List<String> columns) {
        this.connection = connection;
        this.write = write;
        this.writeDue = writeDue;
        this.rows = rows;
        this.due = columns.indexOf(DUE);
        this.id = columns.indexOf("id");
    }

    static RawActions none() {
        try {
            return of(DriverManager.getConnection("jdbc:sqlite::memory:"), List.of(DUE), List.of(), "SELECT ?", "SELECT ?");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static RawActions open(Path file, List<Action> actions) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        List<String> columns = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM action WHERE id = ?")) {
            for (Action action : actions) {
                select.setString(1, action.id().toString());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    Object[] cells = new Object[row.getMetaData().getColumnCount()];
                    columns.clear();
                    for (int i = 0; i < cells.length; i++) {
                        columns.add(row.getMetaData().getColumnName(i + 1));
                        cells[i] = row.getObject(i + 1);
                    }
                    rows.add(cells);
                }
            }
        }
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        String changed = columns.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));
        return of(connection, columns, rows, "INSERT INTO action (" + String.join(", ", columns) + ") VALUES (" + places
                + ") ON CONFLICT (id) DO UPDATE SET " + changed, "UPDATE action SET due = ? WHERE id = ?");
    }

    private static RawActions of(Connection connection, List<String> columns, List<Object[]> rows, String sql, String dueAlone) throws SQLException {
        return new RawActions(connection, connection.prepareStatement(sql), connection.prepareStatement(dueAlone), rows, columns);
    }

    void dropTriggers() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            for (String name : names) {
                statement.executeUpdate("DROP TRIGGER " + name);
            }
        }
    }

    /** One transaction, on the disk when this returns. */
    void moveTo(LocalDate day) throws SQLException {
        connection.setAutoCommit(false);
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                write.setObject(i + 1, i == due ? day.toString() : row[i]);
            }
            write.addBatch();
        }
        write.executeBatch();
        connection.commit();
    }

    /** The same, by writing nothing else. */
    void moveAloneTo(LocalDate day) throws SQLException {
        connection.setAutoCommit(false);
        for (Object[] row : rows) {
            writeDue.setString(1, day.toString());
            writeDue.setObject(2, row[id]);
            writeDue.addBatch();
        }
        writeDue.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        write.close();
        writeDue.close();
        connection.close();
    }
}
