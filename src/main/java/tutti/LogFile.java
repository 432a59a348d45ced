package tutti;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends the log to a file, for a person sees sentences and never a trace. The file is made when there is something to log. */
final class LogFile extends Handler {

    private static final String NAME = "tutti.log";
    private static final int MOST_BYTES = 1 << 20;

    private final Supplier<Path> folder;
    private Optional<FileHandler> file = Optional.empty();

    private LogFile(Supplier<Path> folder) {
        this.folder = folder;
        setLevel(Level.INFO);
    }

    /** From now on everything is logged to a file in this folder, and nothing to the console. */
    static void into(Supplier<Path> folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new LogFile(folder));
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            if (file.isEmpty()) {
                FileHandler opened = new FileHandler(folder.get().resolve(NAME).toString(), MOST_BYTES, 2, true);
                opened.setFormatter(new SimpleFormatter());
                file = Optional.of(opened);
            }
            file.get().publish(record);
        } catch (IOException | RuntimeException noLog) {
            // Without a log file the app still runs; a trace on the console would help nobody.
            setLevel(Level.OFF);
        }
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(FileHandler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(FileHandler::close);
    }
}
