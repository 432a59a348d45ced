package tutti.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import tutti.i18n.Words;
import tutti.widget.field.Choice;

/** One of a few values: side by side while there is room for their words, else in a list that drops down. */
final class ChoiceInput<V> implements Input<V> {

    private static final int LETTERS_SIDE_BY_SIDE = 42;

    private final Node node;
    private final Consumer<V> show;
    private Consumer<V> commit = value -> {};
    private boolean showing;

    ChoiceInput(List<V> values, Function<V, String> name) {
        int letters = values.stream().map(name).collect(Collectors.joining("   ")).length();
        if (letters <= LETTERS_SIDE_BY_SIDE) {
            Choice<V> choice = new Choice<>(values, name, value -> commit.accept(value));
            node = choice;
            show = choice::setChosen;
        } else {
            ComboBox<V> list = dropDown(values, name);
            node = list;
            show = list::setValue;
        }
    }

    static <E extends Enum<E>> ChoiceInput<Optional<E>> orNone(Class<E> type, Words words) {
        List<Optional<E>> values = Stream.concat(Stream.of(Optional.<E>empty()), Stream.of(type.getEnumConstants()).map(Optional::of))
                .toList();
        return new ChoiceInput<>(values, value -> value.map(words::of).orElse(words.say("editor.choice.none")));
    }

    private ComboBox<V> dropDown(List<V> values, Function<V, String> name) {
        ComboBox<V> list = new ComboBox<>();
        list.getItems().setAll(values);
        list.setMaxWidth(Double.MAX_VALUE);
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(V value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public V fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        list.setOnAction(chosen -> {
            if (!showing && list.getValue() != null) {
                commit.accept(list.getValue());
            }
        });
        return list;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(V value) {
        showing = true;
        show.accept(value);
        showing = false;
    }

    @Override
    public void onCommit(Consumer<V> newCommit) {
        commit = newCommit;
    }
}
