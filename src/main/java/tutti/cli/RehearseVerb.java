package tutti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tries the window on this machine, in a folder of its own. The installer learns from it what to have ready at a start. */
final class RehearseVerb extends Verb {

    private final Cli.Window window;

    RehearseVerb(Surroundings surroundings, Cli.Window window) {
        super(surroundings, "rehearse", surroundings.words().say("cli.rehearse.about"));
        this.window = window;
    }

    @Override
    int run() {
        if (!window.hasDisplay()) {
            throw new NotDone(words().say("cli.display.none"));
        }
        try {
            Path folder = Files.createTempDirectory("tutti-rehearsal");
            try {
                return window.rehearse(folder.resolve("tutti.db"));
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw new NotDone(words().say("cli.rehearse.folder", e.getMessage()));
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
