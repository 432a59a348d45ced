package tutti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Where a store was when it was opened. A file that was deleted, or replaced by another, can still be written by whoever had
 * it open; but what is written then is gone when the store is closed.
 *
 * @param key the file system's own name for the file; empty for a store in memory, and where there are no such names
 */
record FilePlace(Path file, Optional<Object> key) {

    static FilePlace of(Path file) {
        try {
            return new FilePlace(file, file.toString().isEmpty() ? Optional.empty() : keyOf(file));
        } catch (IOException noFile) {
            return new FilePlace(file, Optional.empty());
        }
    }

    private static Optional<Object> keyOf(Path file) throws IOException {
        return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    /** @throws StoreException if another file, or none, is now where the store was */
    void refuseIfElsewhere() {
        if (key.isEmpty()) {
            return;
        }
        try {
            if (!keyOf(file).equals(key)) {
                throw new StoreException(new StoreFault.Failed(file, "another file was put in its place"));
            }
        } catch (NoSuchFileException e) {
            throw new StoreException(new StoreFault.Missing(file), e);
        } catch (IOException e) {
            throw new StoreException(new StoreFault.Failed(file, String.valueOf(e.getMessage())), e);
        }
    }
}
