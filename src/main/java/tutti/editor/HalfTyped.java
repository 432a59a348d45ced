package tutti.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import tutti.workspace.Workspace;

/** Puts half-typed text on disk at each pause in typing, so that a closed lid loses nothing. */
public final class HalfTyped {

    private static final Duration PAUSE = Duration.millis(300);

    private final Workspace workspace;
    private final Map<String, String> waiting = new HashMap<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    public HalfTyped(Workspace workspace) {
        this.workspace = workspace;
        pause.setOnFinished(over -> flush());
    }

    /** Text that changed at {@code place}; the empty one, which means that it became a value, is forgotten at once. */
    public void heard(String place, String typed) {
        if (typed.isBlank()) {
            forget(place);
        } else {
            waiting.put(place, typed);
            pause.playFromStart();
        }
    }

    /** From now on what is typed into a field waits at {@code place}; what was left there stands in it. */
    public void waitsIn(TextInputControl field, String place) {
        String left = at(place);
        if (!left.isEmpty()) {
            field.setText(left);
            field.positionCaret(left.length());
        }
        waitsWhereItStands(field, () -> Optional.of(place));
    }

    /**
     * The same for a field that shows a value: what differs from it is half typed.
     *
     * @param value what it shows of the record now
     */
    public void waitsIn(TextInputControl field, String place, Supplier<String> value) {
        String left = at(place);
        if (left.strip().equals(value.get().strip())) {
            forget(place);
        } else if (!left.isEmpty()) {
            field.setText(left);
            field.positionCaret(left.length());
        }
        waitsWhereItStands(field, () -> Optional.of(place), value);
    }

    /** The same for a field that stands in many places, one after the other: {@link #move} says where. */
    public void waitsWhereItStands(TextInputControl field, Supplier<Optional<String>> place) {
        waitsWhereItStands(field, place, () -> "");
    }

    /**
     * The same for a field that shows a value: what differs from it is half typed.
     *
     * @param value what it shows of the record now
     */
    public void waitsWhereItStands(TextInputControl field, Supplier<Optional<String>> place, Supplier<String> value) {
        field.textProperty().subscribe((_, typed) -> place.get().ifPresent(where -> heard(where, typed.strip().equals(value.get().strip()) ? "" : typed)));
        flushWhenGone(field);
    }

    /** What was left at {@code place} stands in the field. */
    public void move(TextInputControl field, String place) {
        String left = at(place);
        if (!field.getText().equals(left)) {
            field.setText(left);
            field.positionCaret(left.length());
        }
    }

    /** What waits is written down when this leaves the window, at the latest when the window is closed. */
    void flushWhenGone(Node part) {
        part.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                flush();
            }
        });
    }

    /** Does the edits that make a value of the text at {@code place}; where the store refuses them, the text waits on. */
    public void becomes(String place, String text, Runnable edits) {
        if (workspace.attempt(edits, () -> workspace.keepTyping(place, text))) {
            heard(place, "");
        }
    }

    /** What was left at {@code place}. */
    public String at(String place) {
        return waiting.getOrDefault(place, workspace.typed(place));
    }

    /** Writes down at once what still waits. */
    public void flush() {
        pause.stop();
        waiting.forEach(workspace::keepTyping);
        waiting.clear();
    }

    private void forget(String place) {
        waiting.remove(place);
        if (!workspace.typed(place).isEmpty()) {
            workspace.keepTyping(place, "");
        }
    }
}
