package tutti.store;

import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/** Gives SQL the functions {@code strike(text)} and {@code named(text)} for as long as a purge takes. */
final class SqlNames {

    private SqlNames() {}

    static void teach(Handle handle, Names names) {
        define(handle, "strike", names::strike);
        define(handle, "named", text -> names.in(text) ? 1 : 0);
    }

    static void forget(Handle handle) {
        try {
            org.sqlite.Function.destroy(handle.getConnection(), "strike");
            org.sqlite.Function.destroy(handle.getConnection(), "named");
        } catch (SQLException e) {
            throw new TransactionException("a function cannot be taken away", e);
        }
    }

    private static void define(Handle handle, String name, Function<String, Object> work) {
        try {
            org.sqlite.Function.create(handle.getConnection(), name, new org.sqlite.Function() {
                @Override
                protected void xFunc() throws SQLException {
                    String text = value_text(0);
                    if (text == null) {
                        result();
                        return;
                    }
                    Object made = work.apply(text);
                    if (made instanceof Integer number) {
                        result(number);
                    } else {
                        result(made.toString());
                    }
                }
            });
        } catch (SQLException e) {
            throw new TransactionException("a function cannot be made", e);
        }
    }
}
