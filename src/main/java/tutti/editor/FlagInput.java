package tutti.editor;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** Yes or no. */
final class FlagInput implements Input<Boolean> {

    private final CheckBox box;
    private Consumer<Boolean> commit = yes -> {};

    FlagInput(String words) {
        box = new CheckBox(words);
        box.setOnAction(ticked -> commit.accept(box.isSelected()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Boolean yes) {
        box.setSelected(yes);
    }

    @Override
    public void onCommit(Consumer<Boolean> newCommit) {
        commit = newCommit;
    }
}
