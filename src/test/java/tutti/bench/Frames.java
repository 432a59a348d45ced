package tutti.bench;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Looks at a window frame by frame. */
final class Frames {

    private Frames() {}

    /** Ends the program with the first pulse after one in which the window was usable: by then its frame is drawn. */
    static void endAfter(BooleanSupplier isUsable) {
        new AnimationTimer() {
            private boolean wasUsable;

            @Override
            public void handle(long now) {
                if (wasUsable) {
                    Runtime.getRuntime().halt(0);
                }
                wasUsable = isUsable.getAsBoolean();
            }
        }.start();
    }
}
