package tutti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tutti.exchange.Age;
import tutti.i18n.Words;

/** A copy of a store in the clear, for as long as it takes to seal or to read it. */
record ClearCopy(Path file, Words words) implements AutoCloseable {

    static ClearCopy beside(Path target, Words words) {
        return new ClearCopy(target.toAbsolutePath().resolveSibling(target.getFileName() + ".plain"), words);
    }

    /** @throws NotDone if {@code sealed} cannot be written */
    void seal(Path sealed, String passphrase) {
        try {
            Age.seal(file, sealed, passphrase);
        } catch (IOException e) {
            throw new NotDone(words.say("cli.clear.failed", sealed.toString()), e);
        }
    }

    /** @throws NotDone if {@code sealed} cannot be read, or the clear copy not be written */
    void open(Path sealed, String passphrase) {
        try {
            Age.open(sealed, file, passphrase);
        } catch (IOException e) {
            throw new NotDone(words.say("cli.clear.failed", sealed.toString()), e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a copy in the clear could not be removed: " + file, e);
        }
    }
}
