package tutti.widget.field;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, typed in many ways or picked from a calendar; may be empty. What cannot be read is said, and the old day stays. */
public final class DateField extends DatePicker {
    private final DateReader reader;
    private final Function<LocalDate, String> words;
    private final Consumer<Optional<LocalDate>> commit;
    private Consumer<String> unreadable = _ -> { };
    private @Nullable LocalDate kept;

    /**
     * @param words  how a day is written: "Fri 20 Nov"
     * @param commit told the new day; empty when it was taken away
     */
    public DateField(String prompt, DateReader reader, Function<LocalDate, String> words, Consumer<Optional<LocalDate>> commit) {
        this.reader = reader;
        this.words = words;
        this.commit = commit;
        setPromptText(prompt);
        setAccessibleText(prompt);
        setPrefWidth(150);
        setConverter(new Typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        valueProperty().addListener((_, _, day) -> changed(day));
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                setValue(getConverter().fromString(getEditor().getText()));
                getEditor().setText(shown());
            }
        });
    }

    public void setDate(Optional<LocalDate> date) {
        kept = date.orElse(null);
        setValue(kept);
        getEditor().setText(shown());
    }

    /** Told the text that is no day and did not change the day; then "" once that is put right. */
    public DateField onUnreadable(Consumer<String> listener) {
        unreadable = listener;
        return this;
    }

    private String shown() {
        return kept == null ? "" : words.apply(kept);
    }

    private void changed(@Nullable LocalDate day) {
        if (!Objects.equals(day, kept)) {
            kept = day;
            commit.accept(Optional.ofNullable(day));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !isShowing() && !getEditor().getText().equals(shown())) {
            getEditor().setText(shown());
            unreadable.accept("");
            event.consume();
        }
    }

    /** Reads only what was typed: a shown day without its year would else come back as another year. */
    private final class Typed extends StringConverter<@Nullable LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : words.apply(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            String typed = text == null ? "" : text.strip();
            if (typed.equals(toString(kept))) {
                return kept;
            }
            if (typed.isEmpty()) {
                unreadable.accept("");
                return null;
            }
            Optional<LocalDate> day = reader.read(typed);
            unreadable.accept(day.isPresent() ? "" : typed);
            return day.orElse(kept);
        }
    }
}
