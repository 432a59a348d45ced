package tutti.workspace;

import java.util.function.Consumer;

/** Who wants to hear that the store refused what is asked of it now, beside the manager. */
final class Attempts {

    private Runnable refused = () -> {};

    /** All that {@code edits} ask of the store tells {@code ifRefused} when it is refused, however much later; false: at once. */
    boolean make(Runnable edits, Runnable ifRefused) {
        Runnable before = refused;
        boolean[] well = {true};
        refused = () -> {
            well[0] = false;
            ifRefused.run();
        };
        try {
            edits.run();
        } finally {
            refused = before;
        }
        return well[0];
    }

    Consumer<Exception> heard(Consumer<Exception> report) {
        Runnable now = refused;
        return failure -> {
            report.accept(failure);
            now.run();
        };
    }
}
