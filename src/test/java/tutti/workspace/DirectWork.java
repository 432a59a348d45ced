package tutti.workspace;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs everything at once, where it stands: what a test asked for is done when the call returns. */
public final class DirectWork implements Work {

    @Override
    public <T> void run(Lane lane, Callable<T> slow, Consumer<T> then, Consumer<Exception> failed) {
        T result;
        try {
            result = slow.call();
        } catch (Exception failure) {
            failed.accept(failure);
            return;
        }
        then.accept(result);
    }
}
