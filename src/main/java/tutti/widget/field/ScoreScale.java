package tutti.widget.field;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import tutti.widget.Texts;

/**
 * An answer of 0 to 10 on a scale in view, or none: one click, or one key. 1 and 0 after each other are ten; the arrows go by
 * one; Backspace, or a click on what is chosen, takes the answer away.
 */
public final class ScoreScale extends HBox {
    private static final int HIGHEST = 10;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");

    private final List<Label> cells = new ArrayList<>();
    private final Consumer<OptionalInt> commit;
    private OptionalInt score = OptionalInt.empty();
    private boolean oneWasTyped;

    /** @param commit told the new score; empty when it was taken away */
    public ScoreScale(Consumer<OptionalInt> commit) {
        this.commit = commit;
        getStyleClass().add("score-scale");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        for (int value = 0; value <= HIGHEST; value++) {
            cells.add(cell(value));
        }
        getChildren().addAll(cells);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty().subscribe(_ -> oneWasTyped = false);
    }

    private Label cell(int value) {
        Label cell = Texts.label(Integer.toString(value), "score-cell");
        cell.setOnMouseClicked(_ -> {
            requestFocus();
            change(score.equals(OptionalInt.of(value)) ? OptionalInt.empty() : OptionalInt.of(value));
        });
        return cell;
    }

    /** Shows a score, without telling. */
    public void setScore(OptionalInt shown) {
        score = shown;
        for (int value = 0; value <= HIGHEST; value++) {
            cells.get(value).pseudoClassStateChanged(CHOSEN, shown.equals(OptionalInt.of(value)));
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** Marks what was answered last time. */
    public void setBefore(OptionalInt before) {
        for (int value = 0; value <= HIGHEST; value++) {
            cells.get(value).pseudoClassStateChanged(BEFORE, before.equals(OptionalInt.of(value)));
        }
    }

    public OptionalInt score() {
        return score;
    }

    private void change(OptionalInt next) {
        if (!next.equals(score)) {
            setScore(next);
            commit.accept(next);
        }
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (text.length() == 1 && Character.isDigit(text.charAt(0)) && !event.isShortcutDown()) {
            int digit = Character.digit(text.charAt(0), 10);
            boolean ten = oneWasTyped && digit == 0;
            oneWasTyped = digit == 1;
            change(OptionalInt.of(ten ? HIGHEST : digit));
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case RIGHT, UP -> 1;
            case LEFT, DOWN -> -1;
            default -> 0;
        };
        if (step != 0) {
            // From nothing, both keys start in the middle: neither end is the likelier answer.
            change(OptionalInt.of(score.isPresent() ? Math.clamp(score.getAsInt() + step, 0, HIGHEST) : HIGHEST / 2));
            event.consume();
        }
        switch (event.getCode()) {
            case BACK_SPACE, DELETE -> {
                change(OptionalInt.empty());
                event.consume();
            }
            case HOME -> change(OptionalInt.of(0));
            case END -> change(OptionalInt.of(HIGHEST));
            default -> { }
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) score.orElse(0);
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) HIGHEST;
            case VALUE_STRING -> score.isPresent() ? Integer.toString(score.getAsInt()) : "";
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
