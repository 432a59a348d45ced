package tutti.widget.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import tutti.widget.RovingFocus;

/** One of a few, all in view. Tab comes to the chosen one, the arrows choose. */
public final class Choice<T> extends HBox {
    private final List<T> options;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /** @param chosen told only what the user chooses */
    public Choice(List<T> options, Function<T, String> words, Consumer<T> chosen) {
        this.options = List.copyOf(options);
        getStyleClass().add("segmented");
        ToggleGroup group = new ToggleGroup();
        for (T option : options) {
            ToggleButton button = new ToggleButton(words.apply(option));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                // A second click would leave nothing chosen.
                button.setSelected(true);
                chosen.accept(option);
            });
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        RovingFocus.choosing(buttons);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public void setChosen(T option) {
        int place = options.indexOf(option);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == place);
            buttons.get(i).setFocusTraversable(i == Math.max(0, place));
        }
    }

    /** 24 high instead of 32. */
    public Choice<T> small() {
        getStyleClass().add("small");
        return this;
    }
}
