package tutti.editor;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import tutti.model.Score;
import tutti.widget.field.ScoreScale;

/** An answer of 0 to 10, or none, on a scale that lies open. */
final class ScaleInput implements Input<Optional<Score>> {

    private final ScoreScale scale = new ScoreScale(this::chosen);
    private Consumer<Optional<Score>> commit = score -> {};

    private void chosen(OptionalInt score) {
        commit.accept(score.isPresent() ? Optional.of(new Score(score.getAsInt())) : Optional.empty());
    }

    @Override
    public Node node() {
        return scale;
    }

    @Override
    public void show(Optional<Score> score) {
        scale.setScore(value(score));
    }

    /** What was answered last time is marked. */
    void before(Optional<Score> score) {
        scale.setBefore(value(score));
    }

    private static OptionalInt value(Optional<Score> score) {
        return score.map(given -> OptionalInt.of(given.value())).orElse(OptionalInt.empty());
    }

    @Override
    public void onCommit(Consumer<Optional<Score>> newCommit) {
        commit = newCommit;
    }
}
