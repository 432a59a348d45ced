package tutti.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;

/**
 * What the window looked like last time: its place and size, its theme, its panes. A small file beside the store, read
 * before the first frame, because the store itself opens later. Losing it loses nothing that matters.
 */
public final class WindowMemory {

    /** Under this name stands the store that was open last, where it is not the one the memory lies beside. */
    public static final String STORE = "store";

    private static final Logger LOG = System.getLogger(WindowMemory.class.getName());

    private final Path file;
    private final Properties properties = new Properties();

    public WindowMemory(Path file) {
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException first) {
            LOG.log(Level.DEBUG, "no window was remembered");
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "the remembered window could not be read", unreadable);
        }
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(properties.getProperty(name));
    }

    /** The number under {@code name}; empty where there is none, or something else stands there. */
    public OptionalDouble number(String name) {
        try {
            return text(name).map(text -> OptionalDouble.of(Double.parseDouble(text))).orElse(OptionalDouble.empty());
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    public void keep(String name, Object value) {
        properties.setProperty(name, value.toString());
    }

    /** Writes all that was kept, whole or not at all. */
    public void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "window", ".new"); // a temporary file is its owner’s alone
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "the window could not be remembered", failure);
        }
    }
}
