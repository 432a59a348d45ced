package tutti;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntSupplier;
import tutti.cli.Cli;
import tutti.cli.Exit;
import tutti.cli.Surroundings;
import tutti.i18n.Words;
import tutti.store.StorePlace;

/** The door: a verb goes to the command line, no verb to the window. */
public final class Main {

    private static final Logger LOG = System.getLogger(Main.class.getName());
    private static final String VERSION = "Tutti 0.1.0";

    private Main() {}

    public static void main(String[] arguments) {
        LogFile.into(() -> StorePlace.standard().getParent());
        Surroundings surroundings = new Surroundings(Words.english(), Clock.systemDefaultZone(),
                printer(FileDescriptor.out, "stdout.encoding"), printer(FileDescriptor.err, "stderr.encoding"));
        System.exit(new Cli(surroundings, VERSION, new Desktop(surroundings)).run(arguments));
    }

    /** The window. Loads JavaFX only when it is shown. */
    private record Desktop(Surroundings surroundings) implements Cli.Window {

        @Override
        public boolean hasDisplay() {
            return Displays.isThere(System.getProperties(), System.getenv());
        }

        @Override
        public int show(Path store) {
            return opened(() -> DesktopStart.run(store, surroundings.words(), Clock.systemDefaultZone()));
        }

        @Override
        public int rehearse(Path store) {
            return opened(() -> {
                Duration untilReady = DesktopStart.rehearse(store, surroundings.words(), Clock.systemDefaultZone());
                surroundings.out().println(surroundings.words().say("cli.rehearse.done", untilReady.toMillis()));
                return Exit.DONE;
            });
        }

        private int opened(IntSupplier window) {
            try {
                return window.getAsInt();
            } catch (UnsupportedOperationException noToolkit) {
                LOG.log(Level.ERROR, "the window could not be opened", noToolkit);
                surroundings.err().println(surroundings.words().say("cli.display.unusable"));
                return Exit.NOT_DONE;
            }
        }
    }

    /** Windows consoles have code pages; everything else reads UTF-8, also where the locale is the bare "C" of a script. */
    private static PrintStream printer(FileDescriptor descriptor, String encoding) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Charset charset = windows ? Charset.forName(System.getProperty(encoding, "UTF-8")) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
