package tutti.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import tutti.i18n.Words;
import tutti.widget.field.Choice;
import tutti.widget.field.DropDown;

/** One of a few values: side by side while there is room for their words, else in a list that drops down. */
final class ChoiceInput<V> implements Input<V> {

    private static final int LETTERS_SIDE_BY_SIDE = 42;

    private final Node node;
    private final Consumer<V> show;
    private Consumer<V> commit = value -> {};

    ChoiceInput(List<V> values, Function<V, String> name) {
        int letters = values.stream().map(name).collect(Collectors.joining("   ")).length();
        if (letters <= LETTERS_SIDE_BY_SIDE) {
            Choice<V> choice = new Choice<>(values, name, value -> commit.accept(value));
            node = choice;
            show = choice::setChosen;
        } else {
            DropDown<V> list = new DropDown<>(values, name, value -> commit.accept(value));
            node = list;
            show = list::setChosen;
        }
    }

    static <E extends Enum<E>> ChoiceInput<Optional<E>> orNone(Class<E> type, Words words) {
        List<Optional<E>> values = Stream.concat(Stream.of(Optional.<E>empty()), Stream.of(type.getEnumConstants()).map(Optional::of))
                .toList();
        return new ChoiceInput<>(values, value -> value.map(words::of).orElse(words.say("editor.choice.none")));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(V value) {
        show.accept(value);
    }

    @Override
    public void onCommit(Consumer<V> newCommit) {
        commit = newCommit;
    }
}
