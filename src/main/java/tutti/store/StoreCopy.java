package tutti.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * Copies a store as it stands at one moment into a file of its own, and looks whether it came out whole. A half copy never
 * has the name of a whole one.
 */
final class StoreCopy {

    private StoreCopy() {}

    /**
     * @param target must not be there; its folder must
     * @throws IOException if the file system refuses
     * @throws StoreException if the copy cannot be read or written, or is not what was copied
     */
    static void make(Handle source, Path target) throws IOException {
        Path half = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(half);
            // SQLite writes into an empty file, and leaves it to its owner alone.
            Files.createFile(half, StorePlace.onlyMine("rw-------"));
            new Faults(half).guard("", () -> source.execute("VACUUM INTO ?", half.toString()));
            String expected = new Faults(half).guard("", () -> state(source));
            verify(half, expected);
            toDisk(half);
            Files.move(half, target);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void verify(Path copy, String expected) {
        try (Handle handle = StoreFile.openAnyVersion(copy)) {
            List<String> said = new Faults(copy).guard("", () -> handle.select("PRAGMA integrity_check").mapTo(String.class).list());
            String found = new Faults(copy).guard("", () -> state(handle));
            if (!said.equals(List.of("ok")) || !found.equals(expected)) {
                throw new StoreException(new StoreFault.Damaged(copy, said.getFirst()));
            }
        }
    }

    /** Says in a line what is in a store: two stores in which it differs were edited differently. */
    static String state(Handle handle) {
        return handle.select("""
                SELECT (SELECT user_version FROM pragma_user_version) || ' ' || (SELECT coalesce(max(number), 0) FROM edit)
                || ' ' || (SELECT count(*) FROM edit) || ' ' || (SELECT coalesce(max(number), 0) FROM change_log)
                || ' ' || (SELECT count(*) FROM issued_pdf) || ' ' || (SELECT coalesce(max(value), '') FROM setting WHERE name = ?)""",
                Purge.SETTING).mapTo(String.class).findOne().map(Objects::toString).orElse("");
    }

    private static void toDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
