package tutti.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Leaves SQL to SQLite and only counts its parameters, numbered as
 * <a href="https://www.sqlite.org/lang_expr.html#varparam">SQLite numbers them</a>: "?7" is the seventh, a bare "?" one more than
 * the largest before it. Jdbi's own parsers read every statement with a grammar, which takes longer than most statements run, and
 * a good part of the start. No text in our SQL has a question mark; a text that a person wrote is always a parameter.
 */
final class SqliteParameters implements SqlParser {

    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d*)");

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        int largest = 0;
        for (Matcher next = PARAMETER.matcher(sql); next.find();) {
            largest = next.group(1).isEmpty() ? largest + 1 : Math.max(largest, Integer.parseInt(next.group(1)));
        }
        return ParsedSql.of(sql, ParsedParameters.positional(largest));
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }
}
