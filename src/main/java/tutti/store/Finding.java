package tutti.store;

import java.util.Locale;
import tutti.model.Kind;

/** Something wrong that {@link Store#check} found. {@link #key} and {@link #arguments} find the sentence that says it. */
public sealed interface Finding {

    /** The file breaks SQLite's own rules, or a row breaks the schema's. */
    record Broken(String detail) implements Finding {}

    /** Rows of {@code table} refer to rows of {@code target} that are not there. */
    record DeadLink(String table, String target, int rows) implements Finding {}

    /** The schema is of another version than the one this program writes. */
    record OtherVersion(int version, int known) implements Finding {}

    /** Edits of a table would not be logged. */
    record Unlogged(String table) implements Finding {}

    /** A row holds what no record can hold. */
    record Unreadable(Kind kind, String id, String detail) implements Finding {}

    /** The key of the sentence in {@code store.properties}. */
    default String key() {
        return switch (this) {
            case Broken it -> "store.finding.Broken";
            case DeadLink it -> "store.finding.DeadLink";
            case OtherVersion it -> "store.finding.OtherVersion";
            case Unlogged it -> "store.finding.Unlogged";
            case Unreadable it -> "store.finding.Unreadable";
        };
    }

    /** What stands for {0}, {1} ... in the sentence. */
    default Object[] arguments() {
        return switch (this) {
            case Broken(String detail) -> new Object[] {detail};
            case DeadLink(String table, String target, int rows) -> new Object[] {table, target, rows};
            case OtherVersion(int version, int known) -> new Object[] {Integer.toString(version), Integer.toString(known)};
            case Unlogged(String table) -> new Object[] {table};
            case Unreadable(Kind kind, String id, String detail) -> new Object[] {plain(kind), id, detail};
        };
    }

    private static String plain(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
