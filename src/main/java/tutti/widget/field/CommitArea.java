package tutti.widget.field;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** Some lines of text, edited in place; grows with them. Enter commits, Shift and Enter starts a new line. */
public final class CommitArea extends TextArea {
    private static final double AROUND = 24;
    private static final double LINE = 18;
    private static final double LEAST_LINES = 2;

    private final Committing committing;
    private final Text measure = new Text();

    /** @param commit told the new text, stripped, when it differs from the kept one; may be empty */
    public CommitArea(String prompt, Consumer<String> commit) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setWrapText(true);
        committing = new Committing(this, commit);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().addListener((_, _, _) -> requestLayout());
        fontProperty().addListener((_, _, _) -> requestLayout());
    }

    public void setValue(String value) {
        committing.setValue(value);
    }

    public CommitArea onTyping(Consumer<String> listener) {
        committing.onTyping(listener);
        return this;
    }

    /** Its height follows from its width, so that whoever lays it out asks in that order. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = width > 0 ? width : getWidth();
        measure.setFont(getFont());
        measure.setText(getText() + " ");
        measure.setWrappingWidth(Math.max(0, line - AROUND));
        double text = line > AROUND ? measure.getLayoutBounds().getHeight() : 0;
        return Math.ceil(Math.max(text, LEAST_LINES * LINE - 4)) + 20;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        if (event.isShiftDown()) {
            replaceSelection("\n");
        }
        event.consume();
    }
}
