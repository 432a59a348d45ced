package tutti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/**
 * A copy of a damaged store, read as far as it goes. The store itself is only ever copied: SQLite may write even to a file
 * that it merely reads.
 */
final class DamagedFile implements AutoCloseable {

    /** How many rows in the dark between two damaged pages are looked for one by one. */
    private static final long MOST_BY_NUMBER = 200_000;

    /** Takes a row that was read; the cells are in the order of the columns asked for. */
    interface Taker {
        void take(@Nullable Object[] cells);
    }

    private final Path folder;
    private final Connection connection;

    private DamagedFile(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** @throws StoreException if not even a copy can be made */
    static DamagedFile copyOf(Path store) {
        try {
            Path folder = Files.createTempDirectory("tutti-salvage", StorePlace.onlyMine("rwx------"));
            Path copy = folder.resolve("copy.db");
            Files.copy(store, copy);
            Path wal = store.resolveSibling(store.getFileName() + "-wal");
            if (Files.isRegularFile(wal)) {
                Files.copy(wal, folder.resolve("copy.db-wal"));
            }
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + copy.toUri());
            return new DamagedFile(folder, source.getConnection());
        } catch (IOException e) {
            throw new StoreException(new Faults(store).of(e), e);
        } catch (SQLException e) {
            throw new StoreException(new StoreFault.Damaged(store, String.valueOf(e.getMessage())), e);
        }
    }

    /** Makes SQLite take a file that is shorter than it says, and a schema with a fault in it. */
    void tolerateDamage() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The columns of a table; none if it cannot be found. */
    Set<String> columns(String table) {
        Set<String> names = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT name FROM pragma_table_info(?)")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
        } catch (SQLException e) {
            return names;
        }
        return names;
    }

    /**
     * Reads a table from both ends up to the damage.
     *
     * @param order the columns of its key, in which its rows stand
     * @return whether all of it was read
     */
    boolean scan(String table, List<String> columns, List<String> order, Taker taker) {
        String select = "SELECT " + Upsert.all(columns, Upsert::quoted) + " FROM " + table + " ORDER BY ";
        boolean whole = run(select + Upsert.all(order, Upsert::quoted), columns.size(), taker);
        if (!whole) {
            run(select + Upsert.all(order, column -> Upsert.quoted(column) + " DESC"), columns.size(), taker);
        }
        return whole;
    }

    private boolean run(String sql, int width, Taker taker) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                taker.take(cells(row, width));
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Looks for the rows of a numbered table one by one, between the numbers that were read from both ends. */
    void scanByNumber(String table, List<String> columns, long from, long to, Taker taker) {
        String sql = "SELECT " + Upsert.all(columns, Upsert::quoted) + " FROM " + table + " WHERE number = ?";
        for (long number = from; number <= Math.min(to, from + MOST_BY_NUMBER); number++) {
            find(sql, columns.size(), List.of(number)).ifPresent(found -> found.row().ifPresent(taker::take));
        }
    }

    /** A row that was looked for: empty if there is none. */
    record Found(Optional<@Nullable Object[]> row) {}

    /** The row with this key; empty if the damage stands before it. */
    Optional<Found> find(String table, List<String> columns, List<String> key, List<Object> values) {
        StringBuilder where = new StringBuilder(" WHERE true");
        key.forEach(column -> where.append(" AND ").append(Upsert.quoted(column)).append(" = ?"));
        return find("SELECT " + Upsert.all(columns, Upsert::quoted) + " FROM " + table + where, columns.size(), values);
    }

    private Optional<Found> find(String sql, int width, List<?> values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                return Optional.of(new Found(row.next() ? Optional.of(cells(row, width)) : Optional.empty()));
            }
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object[] cells(ResultSet row, int width) throws SQLException {
        @Nullable Object[] cells = new Object[width];
        for (int i = 0; i < width; i++) {
            cells[i] = row.getObject(i + 1);
        }
        return cells;
    }

    @Override
    public void close() {
        try (connection) {
            // closed before its files go
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            removeCopy();
        }
    }

    private void removeCopy() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            System.getLogger(DamagedFile.class.getName()).log(System.Logger.Level.WARNING, "a copy of the store stays in " + folder, e);
        }
    }
}
