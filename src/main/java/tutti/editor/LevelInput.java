package tutti.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import tutti.i18n.Words;
import tutti.model.Level;
import tutti.widget.field.LevelPicker;

/** A level of 1 to 5, or none. */
final class LevelInput implements Input<Optional<Level>> {

    private final LevelPicker picker;
    private Consumer<Optional<Level>> commit = level -> {};

    LevelInput(Words words) {
        picker = new LevelPicker(List.of(words.say("editor.level.1"), words.say("editor.level.2"), words.say("editor.level.3"),
                words.say("editor.level.4"), words.say("editor.level.5")), words.say("editor.level.none"), this::chosen);
    }

    private void chosen(OptionalInt level) {
        commit.accept(level.isPresent() ? Optional.of(new Level(level.getAsInt())) : Optional.empty());
    }

    @Override
    public Node node() {
        return picker;
    }

    @Override
    public void show(Optional<Level> level) {
        picker.setLevel(level.map(given -> OptionalInt.of(given.value())).orElse(OptionalInt.empty()));
    }

    @Override
    public void onCommit(Consumer<Optional<Level>> newCommit) {
        commit = newCommit;
    }
}
