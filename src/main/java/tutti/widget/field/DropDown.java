package tutti.widget.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of several, in a list that drops down. */
public final class DropDown<T> extends ComboBox<T> {
    private boolean showing;

    /** @param chosen told only what the user chooses */
    public DropDown(List<T> options, Function<T, String> words, Consumer<T> chosen) {
        getItems().setAll(options);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : words.apply(option);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        setOnAction(_ -> {
            if (!showing && getValue() != null) {
                chosen.accept(getValue());
            }
        });
    }

    public void setChosen(T option) {
        showing = true;
        setValue(option);
        showing = false;
    }
}
