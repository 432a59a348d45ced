package tutti.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import tutti.i18n.Words;

/** Asks for a store by the system's own file dialog. */
public final class StoreChooser implements CannotOpenViewModel.Places {

    private static final String ENDING = "*.db";

    private final Window owner;
    private final Words words;

    public StoreChooser(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(chooser().showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toMake() {
        FileChooser chooser = chooser();
        chooser.setInitialFileName(words.say("shell.file.name"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say("shell.file.kind"), ENDING));
        return chooser;
    }
}
