package tutti.status;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** Makes a page anew off the screen's thread, one at a time; whatever changes meanwhile is drawn once, right after. */
final class Drawing<T> {

    private static final Logger LOG = System.getLogger(Drawing.class.getName());

    private final Workspace workspace;
    private final Supplier<Optional<Callable<T>>> job;
    private final Consumer<T> drawn;
    private final Runnable failed;
    private final ReadOnlyBooleanWrapper isGoingOn = new ReadOnlyBooleanWrapper(false);
    private boolean again;

    /** @param job what is to be drawn of the records as they are now; empty while nobody would look at it */
    Drawing(Workspace workspace, Supplier<Optional<Callable<T>>> job, Consumer<T> drawn, Runnable failed) {
        this.workspace = workspace;
        this.job = job;
        this.drawn = drawn;
        this.failed = failed;
    }

    /** Whether what was drawn last is behind the records. */
    ReadOnlyBooleanProperty isGoingOn() {
        return isGoingOn.getReadOnlyProperty();
    }

    void start() {
        if (isGoingOn.get()) {
            again = true;
            return;
        }
        job.get().ifPresent(slow -> {
            isGoingOn.set(true);
            workspace.work().run(Lane.PAPER, slow, page -> end(() -> drawn.accept(page)), failure -> {
                LOG.log(Level.ERROR, "the page could not be drawn", failure);
                end(failed);
            });
        });
    }

    private void end(Runnable outcome) {
        isGoingOn.set(false);
        outcome.run();
        if (again) {
            again = false;
            start();
        }
    }
}
