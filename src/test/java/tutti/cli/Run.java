package tutti.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tutti.i18n.Words;

/** One run of the command line as a person would make it: what it said, and how it ended. */
record Run(int exit, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-20T08:00:00Z"), ZoneOffset.UTC);

    static Run of(String... arguments) {
        return of(false, arguments);
    }

    static Run of(boolean display, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(Words.english(), CLOCK, printer(out), printer(err));
        Cli.Window window = new Cli.Window() {
            @Override
            public boolean hasDisplay() {
                return display;
            }

            @Override
            public int show(Path store) {
                surroundings.out().println("window on " + store);
                return Exit.DONE;
            }

            @Override
            public int rehearse(Path store) {
                surroundings.out().println("rehearsed in " + store.getParent() + ", a folder: " + Files.isDirectory(store.getParent()));
                return Exit.DONE;
            }
        };
        int exit = new Cli(surroundings, "Tutti 1.2.3", window).run(arguments);
        return new Run(exit, text(out), text(err));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
