package tutti.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A store's file as any other program sees it. */
final class RawFile implements AutoCloseable {

    private final Connection connection;

    private RawFile(Connection connection) {
        this.connection = connection;
    }

    static RawFile open(Path file) throws SQLException {
        return new RawFile(DriverManager.getConnection("jdbc:sqlite:" + file));
    }

    static void run(Path file, String... statements) throws SQLException {
        try (RawFile raw = open(file)) {
            for (String statement : statements) {
                raw.run(statement);
            }
        }
    }

    static List<String> column(Path file, String query) throws SQLException {
        try (RawFile raw = open(file)) {
            return raw.column(query);
        }
    }

    void run(String statement) throws SQLException {
        try (Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    /** The first column of what a query finds, as text. */
    List<String> column(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(String.valueOf(result.getString(1)));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
