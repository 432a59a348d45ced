package tutti.widget.field;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Commit on Enter or when the focus leaves, revert on Esc: the same for every typed field. */
final class Committing {
    private final TextInputControl input;
    private final Consumer<String> commit;
    private Consumer<String> typing = _ -> { };
    private String value = "";

    Committing(TextInputControl input, Consumer<String> commit) {
        this.input = input;
        this.commit = commit;
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commitNow();
            }
        });
        input.textProperty().addListener((_, _, _) -> {
            if (isChanged()) {
                typing.accept(text());
            }
        });
    }

    void onTyping(Consumer<String> listener) {
        typing = listener;
    }

    /** The value as it is kept. What is being typed stays: the newer word is the user's. */
    void setValue(String kept) {
        boolean typed = input.isFocused() && isChanged();
        value = kept;
        if (!typed && !text().equals(kept)) {
            input.setText(kept);
        }
    }

    void commitNow() {
        if (isChanged()) {
            value = text().strip();
            input.setText(value);
            commit.accept(value);
        }
    }

    void revert() {
        input.setText(value);
        input.end();
    }

    boolean isChanged() {
        return !text().strip().equals(value.strip());
    }

    private String text() {
        String text = input.getText();
        return text == null ? "" : text;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    return;
                }
                boolean changed = isChanged();
                commitNow();
                if (changed) {
                    event.consume();
                }
            }
            case ESCAPE -> {
                // An unchanged field lets Esc through: it may close what floats around it.
                if (isChanged()) {
                    revert();
                    event.consume();
                }
            }
            default -> { }
        }
    }
}
