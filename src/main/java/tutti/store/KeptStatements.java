package tutti.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection that were used last, ready to be used again: to prepare one that writes a record
 * means to translate all the triggers of its table, and takes longer than to run it.
 */
final class KeptStatements implements StatementBuilder {

    private static final int MOST = 150;

    private final StatementBuilder plain = new DefaultStatementBuilder();
    /** Those that nobody uses now, by their SQL; the one that was not used for the longest time first. */
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept == null ? plain.create(connection, sql, context) : kept;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (!(statement instanceof PreparedStatement prepared) || statement.isClosed()) {
            plain.close(connection, sql, statement);
            return;
        }
        // What was bound, such as the bytes of a page, is not held on to.
        prepared.clearParameters();
        Statement twin = idle.put(sql, prepared);
        if (twin != null) {
            twin.close();
        }
        if (idle.size() > MOST) {
            idle.remove(idle.keySet().iterator().next()).close();
        }
    }

    @Override
    public void close(Connection connection) {
        // With the connection the driver closes them all.
        idle.clear();
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context) throws SQLException {
        return plain.createCall(connection, sql, context);
    }
}
