package tutti.workspace;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs slow work off the screen's thread and hands its result back on it. The application's runs a thread for each lane;
 * that of the tests runs everything at once, where it stands.
 */
public interface Work {

    /**
     * Runs {@code slow} in {@code lane}, after everything given to that lane before it. Then, on the screen's thread,
     * {@code then} with its result, or {@code failed} with what it threw.
     */
    <T> void run(Lane lane, Callable<T> slow, Consumer<T> then, Consumer<Exception> failed);
}
