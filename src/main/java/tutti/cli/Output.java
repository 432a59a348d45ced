package tutti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tutti.i18n.Words;

/** Writes a file whole or not at all, so that a full disk leaves the old one as it was. */
final class Output {

    private Output() {}

    static void write(Path file, byte[] bytes, Words words) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder == null || Files.isDirectory(file)) {
                throw new NotDone(words.say("cli.output.folder", file.toString()));
            }
            Path half = Files.createTempFile(folder, ".tutti", ".part");
            try {
                Files.write(half, bytes);
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new NotDone(words.say("cli.output.failed", file.toString()), e);
        }
    }
}
