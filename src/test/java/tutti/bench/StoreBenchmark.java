package tutti.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tutti.model.CaseFile;
import tutti.store.Store;

/** From a file with 50,000 records to all of them in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class StoreBenchmark {

    /** What never becomes a record is not read by the store either, so that it must not make the floor higher. */
    private static final String TABLES_OF_RECORDS = "SELECT name FROM sqlite_master WHERE type = 'table'"
            + " AND name NOT LIKE 'sqlite@_%' ESCAPE '@' AND name NOT IN ('edit', 'change_log', 'typing', 'setting', 'issued_pdf')";

    @Benchmark
    public List<CaseFile> open() {
        try (Store store = Store.open(Ground.LARGE)) {
            return store.engagements().stream().map(engagement -> store.read(engagement.id())).toList();
        }
    }

    @Benchmark
    public void openFloor(Blackhole reader) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Ground.LARGE);
             Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            reader.consume(rows.getObject(column));
                        }
                    }
                }
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES_OF_RECORDS)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
