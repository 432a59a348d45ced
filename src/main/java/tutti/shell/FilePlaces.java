package tutti.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for a place among the files of this machine, in the system's own way; empty when nothing was chosen. */
public interface FilePlaces {

    Optional<Path> folder();

    Optional<Path> file();

    Optional<Path> newFile(String name);

    static FilePlaces over(Window window) {
        return new FilePlaces() {
            @Override
            public Optional<Path> folder() {
                return Optional.ofNullable(new DirectoryChooser().showDialog(window)).map(File::toPath);
            }

            @Override
            public Optional<Path> file() {
                return Optional.ofNullable(new FileChooser().showOpenDialog(window)).map(File::toPath);
            }

            @Override
            public Optional<Path> newFile(String name) {
                FileChooser chooser = new FileChooser();
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
            }
        };
    }
}
