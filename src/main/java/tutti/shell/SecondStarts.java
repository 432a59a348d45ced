package tutti.shell;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import tutti.workspace.Workspace;

/** Keeps the window within hearing of second starts, whichever store it has open. */
public final class SecondStarts implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SecondStarts.class.getName());

    private final Stage stage;
    private final UnaryOperator<Path> socketOf;
    private Optional<SingleInstance> heard = Optional.empty();

    /** @param socketOf where the window listens that has a store open */
    public SecondStarts(Stage stage, Workspace workspace, UnaryOperator<Path> socketOf) {
        this.stage = stage;
        this.socketOf = socketOf;
        workspace.opening().file().subscribe(file -> file.ifPresent(this::listen));
    }

    private void listen(Path store) {
        close();
        try {
            heard = Optional.of(SingleInstance.listen(socketOf.apply(store), this::comeForward));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "second starts will not be heard", e);
        }
    }

    private void comeForward() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void close() {
        heard.ifPresent(SingleInstance::close);
        heard = Optional.empty();
    }
}
