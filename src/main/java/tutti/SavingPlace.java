package tutti;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import tutti.shell.WindowMemory;

/** Asks where to save a file, starting where the last one was saved; the first one in the documents. */
final class SavingPlace {

    private static final String FOLDER = "folder";

    private final WindowMemory memory;
    private final Path home;

    SavingPlace(WindowMemory memory, Path home) {
        this.memory = memory;
        this.home = home;
    }

    /** The folder that the question starts in: one that is there. */
    Optional<Path> start() {
        return Stream.concat(memory.text(FOLDER).map(Path::of).stream(), Stream.of(home.resolve("Documents"), home)).filter(Files::isDirectory).findFirst();
    }

    /** Remembers the folder of a file that was chosen. */
    void chosen(Path file) {
        Optional.ofNullable(file.toAbsolutePath().getParent()).ifPresent(folder -> {
            memory.keep(FOLDER, folder);
            memory.save();
        });
    }

    /** The place chosen for a file of that name, with the name's ending if none was typed; empty: nowhere. */
    Optional<Path> ask(Window window, String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(ending.substring(1).toUpperCase(java.util.Locale.ROOT), "*" + ending));
        start().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional<Path> place = Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath).map(file -> withEnding(file, ending));
        place.ifPresent(this::chosen);
        return place;
    }

    static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }
}
