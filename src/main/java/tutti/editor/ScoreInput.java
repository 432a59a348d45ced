package tutti.editor;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import tutti.model.Score;
import tutti.widget.field.ScoreField;

/** An answer of 0 to 10, or none. */
final class ScoreInput implements Input<Optional<Score>> {

    private final ScoreField field = new ScoreField("", this::chosen);
    private Consumer<Optional<Score>> commit = score -> {};

    private void chosen(OptionalInt score) {
        commit.accept(score.isPresent() ? Optional.of(new Score(score.getAsInt())) : Optional.empty());
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(Optional<Score> score) {
        field.setScore(score.map(given -> OptionalInt.of(given.value())).orElse(OptionalInt.empty()));
    }

    @Override
    public void onCommit(Consumer<Optional<Score>> newCommit) {
        commit = newCommit;
    }
}
