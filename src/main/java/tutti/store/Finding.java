package tutti.store;

import java.util.List;
import tutti.model.Kind;

/** Something wrong that {@link Store#check} found. {@link #key} and {@link #arguments} find the sentence that says it. */
public sealed interface Finding {

    /** The key of the sentence in {@code store.properties}. */
    String key();

    /** What stands for {0}, {1} ... in the sentence. */
    List<Object> arguments();

    /** The file breaks SQLite's own rules, or a row breaks the schema's. */
    record Broken(String detail) implements Finding {
        @Override
        public String key() {
            return "store.finding.Broken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(detail);
        }
    }

    /** A row of {@code table} refers to a row of {@code target} that is not there. */
    record DeadLink(String table, String row, String target) implements Finding {
        @Override
        public String key() {
            return "store.finding.DeadLink";
        }

        @Override
        public List<Object> arguments() {
            return List.of(table, row, target);
        }
    }

    /** The schema is of another version than the one this program writes. */
    record OtherVersion(int version, int known) implements Finding {
        @Override
        public String key() {
            return "store.finding.OtherVersion";
        }

        @Override
        public List<Object> arguments() {
            return List.of(Integer.toString(version), Integer.toString(known));
        }
    }

    /** Edits of a table would not be logged. */
    record Unlogged(String table) implements Finding {
        @Override
        public String key() {
            return "store.finding.Unlogged";
        }

        @Override
        public List<Object> arguments() {
            return List.of(table);
        }
    }

    /** A row holds what no record can hold. */
    record Unreadable(Kind kind, String id, String detail) implements Finding {
        @Override
        public String key() {
            return "store.finding.Unreadable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(kind.name(), id, detail);
        }
    }
}
