package tutti.store;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A whole copy of a store, made at one moment.
 *
 * @param made by the clock on the wall, to the second, as the file's name has it
 */
public record Backup(Path file, LocalDateTime made) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    private static final String ENDING = ".db";

    static Path place(Path folder, Path store, LocalDateTime made) {
        return folder.resolve(stem(store) + STAMP.format(made) + ENDING);
    }

    /** The backup of {@code store} that a file's name says it is; empty if it says something else. */
    static Optional<Backup> of(Path file, Path store) {
        String name = file.getFileName().toString();
        String stem = stem(store);
        if (!name.startsWith(stem) || !name.endsWith(ENDING) || name.length() < stem.length() + ENDING.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(file, LocalDateTime.parse(name.substring(stem.length(), name.length() - ENDING.length()), STAMP)));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    /** "tutti.db" -> "tutti-". */
    private static String stem(Path store) {
        String name = store.getFileName().toString();
        return (name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name) + "-";
    }
}
