package tutti.widget.field;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** One line of text, edited in place. */
public final class CommitField extends TextField {
    private final Committing committing;

    /** @param commit told the new text, stripped, when it differs from the kept one; may be empty */
    public CommitField(String prompt, Consumer<String> commit) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        committing = new Committing(this, commit);
    }

    /** Shows the kept value; a text that is just being typed stays. */
    public void setValue(String value) {
        committing.setValue(value);
    }

    /** Told every change while typing, so that nothing is lost when the lid closes. */
    public CommitField onTyping(Consumer<String> listener) {
        committing.onTyping(listener);
        return this;
    }

    /** Without edge and ground, for text that is edited where it is read. */
    public CommitField bare() {
        getStyleClass().add("field-bare");
        return this;
    }
}
