package tutti.store;

import java.nio.file.Path;
import java.util.List;
import tutti.model.Kind;

/** What stood in the way of the store. {@link #key} and {@link #arguments} find the sentence that says it. */
public sealed interface StoreFault {

    /** The key of the sentence in {@code store.properties}. */
    String key();

    /** What stands for {0}, {1} ... in the sentence. */
    List<Object> arguments();

    /** The store was written by a newer Tutti, with schema {@code version}; this one knows up to {@code known}. */
    record Newer(Path file, int version, int known) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Newer";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString(), Integer.toString(version), Integer.toString(known));
        }
    }

    /** The file is no store of ours. It was not touched. */
    record Foreign(Path file) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Foreign";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString());
        }
    }

    /** The file, or the folder around it, may not be written. */
    record ReadOnly(Path file) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.ReadOnly";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString());
        }
    }

    /** Another program holds the store, and did not let go in time. */
    record Locked(Path file) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Locked";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString());
        }
    }

    /** The file is ours, and broken. */
    record Damaged(Path file, String detail) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Damaged";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString(), detail);
        }
    }

    /** The folder of the file is not there, or the file that should only be read is not. */
    record Missing(Path path) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Missing";
        }

        @Override
        public List<Object> arguments() {
            return List.of(path.toString());
        }
    }

    /** No room is left on the disk. */
    record Full(Path file) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Full";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString());
        }
    }

    /** The disk or the file system failed. */
    record Failed(Path file, String detail) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Failed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString(), detail);
        }
    }

    /** A row holds what no record can hold. */
    record Unreadable(Path file, Kind kind, String id, String detail) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Unreadable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString(), kind.name(), id, detail);
        }
    }

    /** An edit refers to a record that is not in the store. */
    record Unlinked(String label) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Unlinked";
        }

        @Override
        public List<Object> arguments() {
            return List.of(label);
        }
    }

    /** An issued page, with its lines and its PDF, never changes; {@code label} is the edit that would change it. */
    record PageIssued(String label) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.PageIssued";
        }

        @Override
        public List<Object> arguments() {
            return List.of(label);
        }
    }

    /** The edit cannot be taken back or done again: what it left has been changed since by other means. */
    record Overtaken(String label) implements StoreFault {
        @Override
        public String key() {
            return "store.fault.Overtaken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(label);
        }
    }
}
