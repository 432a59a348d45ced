package tutti.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Another program that holds a store, so that nobody else can write it. */
public final class Locked {

    private Locked() {}

    public static void during(Path file, Runnable what) {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            what.run();
            statement.execute("ROLLBACK");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
