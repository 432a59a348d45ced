package tutti.shell;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** The end of the window, for whoever opened it to wait for. */
public final class Closing {

    private final CountDownLatch happened = new CountDownLatch(1);
    private final AtomicReference<Optional<RuntimeException>> failure = new AtomicReference<>(Optional.empty());

    public void happened() {
        happened.countDown();
    }

    /** Does what opens the window; if that fails, this is the end. */
    public void unlessFails(Runnable opening) {
        try {
            opening.run();
        } catch (RuntimeException broken) {
            failure.set(Optional.of(broken));
            happened();
        }
    }

    /**
     * Waits for the end.
     *
     * @throws RuntimeException what kept the window from opening
     */
    public void await() {
        try {
            happened.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        failure.get().ifPresent(broken -> {
            throw broken;
        });
    }
}
