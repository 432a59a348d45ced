package tutti.store;

import java.util.Locale;
import tutti.model.Kind;

/** What became of a part of a damaged store. {@link #key} and {@link #arguments} find the sentence that says it. */
public sealed interface Loss {

    /** Rows of {@code table} that could not be read where they stood, and were taken from the log of edits instead. */
    record TakenFromLog(String table, int rows) implements Loss {}

    /** Not all of {@code table} could be read; what is missing is not known. */
    record Incomplete(String table) implements Loss {}

    /** Nothing of {@code table} could be read. */
    record Gone(String table) implements Loss {}

    /** A record that is there, and holds what no record can hold. */
    record Unreadable(Kind kind, String id) implements Loss {}

    /** References that led to records that are lost, and were taken off. */
    record Untied(String table, int rows) implements Loss {}

    /** The key of the sentence in {@code store.properties}. */
    default String key() {
        return switch (this) {
            case TakenFromLog it -> "store.loss.TakenFromLog";
            case Incomplete it -> "store.loss.Incomplete";
            case Gone it -> "store.loss.Gone";
            case Unreadable it -> "store.loss.Unreadable";
            case Untied it -> "store.loss.Untied";
        };
    }

    /** What stands for {0}, {1} ... in the sentence. */
    default Object[] arguments() {
        return switch (this) {
            case TakenFromLog(String table, int rows) -> new Object[] {plain(table), rows};
            case Incomplete(String table) -> new Object[] {plain(table)};
            case Gone(String table) -> new Object[] {plain(table)};
            case Unreadable(Kind kind, String id) -> new Object[] {plain(kind.name()), id};
            case Untied(String table, int rows) -> new Object[] {plain(table), rows};
        };
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
