package tutti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A store as the sample verb makes it, made once and then copied: setting its issued pages each time would take longer than most tests. */
final class SampleStore {

    private SampleStore() {}

    private static final class Made {
        private static final Path FILE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("tutti-sample");
                Path file = folder.resolve("recovery.db");
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
                Run run = Run.of("sample", "--store", file.toString());
                if (run.exit() != Exit.DONE) {
                    throw new AssertionError(run.err());
                }
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static void at(Path file) {
        try {
            Files.copy(Made.FILE, file, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
