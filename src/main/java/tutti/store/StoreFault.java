package tutti.store;

import java.nio.file.Path;
import java.util.Locale;
import tutti.model.Kind;

/** What stood in the way of the store. {@link #key} and {@link #arguments} find the sentence that says it. */
public sealed interface StoreFault {

    /** The store was written by a newer Tutti, with schema {@code version}; this one knows up to {@code known}. */
    record Newer(Path file, int version, int known) implements StoreFault {}

    /** The store has an older schema, and was opened only to be read, so that it could not be brought up to date. */
    record Older(Path file) implements StoreFault {}

    /** The file is no store of ours. It was not touched. */
    record Foreign(Path file) implements StoreFault {}

    /** The file, or the folder around it, may not be written. */
    record ReadOnly(Path file) implements StoreFault {}

    /** Another program holds the store, and did not let go in time. */
    record Locked(Path file) implements StoreFault {}

    /** Somebody has the store open in a window, or writes it from the command line; {@code by} is their name on this computer. */
    record InUse(Path file, String by) implements StoreFault {}

    /** A new store was to be made where there is a file already. */
    record Taken(Path file) implements StoreFault {}

    /** What was saved of a damaged store can be looked at, and not be changed. */
    record Salvaged(Path file) implements StoreFault {}

    /** The file is ours, and broken. */
    record Damaged(Path file, String detail) implements StoreFault {}

    /** A folder is not there and cannot be made, or a file that should only be read is not there. */
    record Missing(Path path) implements StoreFault {}

    /** No room is left on the disk. */
    record Full(Path file) implements StoreFault {}

    /** The disk or the file system failed. */
    record Failed(Path file, String detail) implements StoreFault {}

    /** A row holds what no record can hold. */
    record Unreadable(Path file, Kind kind, String id, String detail) implements StoreFault {}

    /** An edit refers to a record that is not in the store. */
    record Unlinked(String label) implements StoreFault {}

    /** An issued page, with its lines and its PDF, never changes; {@code label} is the edit that would change it. */
    record PageIssued(String label) implements StoreFault {}

    /** The edit cannot be taken back or done again: what it left has been changed since by other means. */
    record Overtaken(String label) implements StoreFault {}

    /** There is a file already where a new one was to be made. */
    record Exists(Path file) implements StoreFault {}

    /** No backup could be made in {@code folder}. The store itself is as it was. */
    record NoBackup(Path folder, Why why) implements StoreFault {

        public enum Why { GONE, READ_ONLY, FULL, UNSOUND, FAILED }
    }

    /** The key of the sentence in {@code store.properties}. */
    default String key() {
        return switch (this) {
            case Newer it -> "store.fault.Newer";
            case Older it -> "store.fault.Older";
            case Foreign it -> "store.fault.Foreign";
            case ReadOnly it -> "store.fault.ReadOnly";
            case Locked it -> "store.fault.Locked";
            case InUse it -> "store.fault.InUse";
            case Taken it -> "store.fault.Taken";
            case Salvaged it -> "store.fault.Salvaged";
            case Damaged it -> "store.fault.Damaged";
            case Missing it -> "store.fault.Missing";
            case Full it -> "store.fault.Full";
            case Failed it -> "store.fault.Failed";
            case Unreadable it -> "store.fault.Unreadable";
            case Unlinked it -> "store.fault.Unlinked";
            case PageIssued it -> "store.fault.PageIssued";
            case Overtaken it -> "store.fault.Overtaken";
            case Exists it -> "store.fault.Exists";
            case NoBackup it -> switch (it.why()) {
                case GONE -> "store.fault.NoBackup.gone";
                case READ_ONLY -> "store.fault.NoBackup.readOnly";
                case FULL -> "store.fault.NoBackup.full";
                case UNSOUND -> "store.fault.NoBackup.unsound";
                case FAILED -> "store.fault.NoBackup.failed";
            };
        };
    }

    /** What stands for {0}, {1} ... in the sentence. */
    default Object[] arguments() {
        return switch (this) {
            case Newer(Path file, int version, int known) -> new Object[] {file.toString(), Integer.toString(version), Integer.toString(known)};
            case Older(Path file) -> new Object[] {file.toString()};
            case Foreign(Path file) -> new Object[] {file.toString()};
            case ReadOnly(Path file) -> new Object[] {file.toString()};
            case Locked(Path file) -> new Object[] {file.toString()};
            case InUse(Path file, String by) -> new Object[] {file.toString(), by};
            case Taken(Path file) -> new Object[] {file.toString()};
            case Salvaged(Path file) -> new Object[] {file.toString()};
            case Damaged(Path file, String detail) -> new Object[] {file.toString(), detail};
            case Missing(Path path) -> new Object[] {path.toString()};
            case Full(Path file) -> new Object[] {file.toString()};
            case Failed(Path file, String detail) -> new Object[] {file.toString(), detail};
            case Unreadable(Path file, Kind kind, String id, String detail) -> new Object[] {file.toString(), plain(kind), id, detail};
            case Unlinked(String label) -> new Object[] {label};
            case PageIssued(String label) -> new Object[] {label};
            case Overtaken(String label) -> new Object[] {label};
            case Exists(Path file) -> new Object[] {file.toString()};
            case NoBackup(Path folder, NoBackup.Why why) -> new Object[] {folder.toString()};
        };
    }

    private static String plain(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
