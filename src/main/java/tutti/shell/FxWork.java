package tutti.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import tutti.workspace.Lane;
import tutti.workspace.Work;

/** Runs slow work on a thread for each lane and hands the result back on the JavaFX thread. */
public final class FxWork implements Work, AutoCloseable {

    private static final Logger LOG = System.getLogger(FxWork.class.getName());
    private static final long LAST_WORK_SECONDS = 20;

    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);

    public FxWork() {
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().name(lane.name().toLowerCase() + "-lane").daemon().factory(),
                    (late, closed) -> LOG.log(Level.DEBUG, "asked for after the end: " + lane)));
        }
    }

    @Override
    public <T> void run(Lane lane, Callable<T> slow, Consumer<T> then, Consumer<Exception> failed) {
        lanes.get(lane).execute(() -> {
            try {
                T result = slow.call();
                Platform.runLater(() -> then.accept(result));
            } catch (Exception failure) {
                LOG.log(Level.DEBUG, "work failed", failure);
                Platform.runLater(() -> failed.accept(failure));
            }
        });
    }

    /**
     * Lets every lane finish what it was given, so that nothing typed before the window closed is lost. What is asked for later,
     * such as a sharper picture of a page that has just been drawn, is not begun.
     */
    @Override
    public void close() {
        lanes.values().forEach(ExecutorService::shutdown);
        for (ExecutorService lane : lanes.values()) {
            try {
                if (!lane.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
                    LOG.log(Level.WARNING, "work was still running when the window closed");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
