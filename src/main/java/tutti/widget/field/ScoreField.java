package tutti.widget.field;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** An answer of 0 to 10, or none. Anything else cannot be typed; Up and Down go by one. */
public final class ScoreField extends TextField {
    private static final Pattern SCORE = Pattern.compile("|[0-9]|10");
    private static final int HIGHEST = 10;

    private final Committing committing;

    /** @param commit told the new score; empty when it was taken away */
    public ScoreField(String prompt, Consumer<OptionalInt> commit) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setAlignment(Pos.CENTER);
        setPrefWidth(52);
        setTextFormatter(new TextFormatter<>(change -> SCORE.matcher(change.getControlNewText()).matches() ? change : null));
        committing = new Committing(this, text -> commit.accept(read(text)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                selectAll();
            }
        });
    }

    public void setScore(OptionalInt score) {
        committing.setValue(score.isPresent() ? Integer.toString(score.getAsInt()) : "");
    }

    private static OptionalInt read(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            OptionalInt now = read(getText());
            int step = event.getCode() == KeyCode.UP ? 1 : -1;
            // From nothing, both keys start in the middle: neither end is the likelier answer.
            setText(Integer.toString(now.isPresent() ? Math.clamp(now.getAsInt() + step, 0, HIGHEST) : HIGHEST / 2));
            selectAll();
            event.consume();
        }
    }
}
