package tutti.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import tutti.workspace.Workspace;

/** Opens the sample and then every screen, one with each frame. */
final class Rehearsal extends AnimationTimer {

    private final Workspace workspace;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private boolean sampleAsked;

    /**
     * Prepares it; {@link #start} begins.
     *
     * @param ready called when the first screen with records is drawn
     * @param end called when all were
     */
    Rehearsal(Workspace workspace, ShellViewModel model, Runnable ready, Runnable end) {
        this.workspace = workspace;
        steps.add(model::openSample);
        steps.add(() -> {}); // the frame in which home is drawn
        steps.add(ready);
        Door.onTheRail().forEach(door -> steps.add(() -> model.go(door)));
        steps.add(() -> {
            stop();
            end.run();
        });
    }

    @Override
    public void handle(long now) {
        boolean waits = sampleAsked ? !workspace.open().get() : !workspace.ready().get();
        if (!waits) {
            sampleAsked = true;
            steps.remove().run();
        }
    }
}
