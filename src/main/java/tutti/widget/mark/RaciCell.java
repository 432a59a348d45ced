package tutti.widget.mark;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import tutti.widget.Ink;
import tutti.widget.Texts;

/** What one person is to one goal. The letters toggle by key; a click or Space goes to the next one. */
public final class RaciCell extends StackPane {
    private static final double PLATE = 22;

    private Consumer<RaciLetter> toggled = _ -> { };
    private Runnable next = () -> { };

    private Set<RaciLetter> shown = Set.of();
    private boolean ringed;

    public RaciCell() {
        getStyleClass().add("raci-cell");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setPrefSize(40, 32);
        setOnMouseClicked(_ -> {
            requestFocus();
            next.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show(EnumSet.noneOf(RaciLetter.class), false, "");
    }

    /** Called with a letter when its key is pressed: the view adds or takes it away. */
    public void onLetter(Consumer<RaciLetter> toggled) {
        this.toggled = toggled;
    }

    /** Called by a click or Space: the view goes from A over R, C and I to empty. */
    public void onNext(Runnable next) {
        this.next = next;
    }

    /**
     * @param broken the letters break a rule: they are ringed in red
     * @param spoken person, goal and letters in words
     */
    public void show(Set<RaciLetter> letters, boolean broken, String spoken) {
        setAccessibleText(spoken);
        // A grid that is scrolled shows the same letters again and again in its cells.
        if (!getChildren().isEmpty() && letters.equals(shown) && broken == ringed) {
            return;
        }
        shown = Set.copyOf(letters);
        ringed = broken;
        HBox plates = new HBox(broken ? 6 : 2);
        plates.setAlignment(Pos.CENTER);
        for (RaciLetter letter : RaciLetter.values()) {
            if (letters.contains(letter)) {
                plates.getChildren().add(plate(letter, letters.size() > 1 ? 18 : PLATE, broken));
            }
        }
        if (letters.isEmpty()) {
            plates.getChildren().add(broken ? ringed(PLATE, Texts.label("·", "muted")) : Texts.label("·", "muted"));
        }
        getChildren().setAll(plates);
    }

    /** The same plate for a legend. */
    public static Node plate(RaciLetter letter, double size, boolean broken) {
        Node sign = switch (letter) {
            case ACCOUNTABLE -> new StackPane(Ink.TEAM.fill(square(size)), letter(letter, size, "on-solid", "strong"));
            case RESPONSIBLE -> new StackPane(Ink.TEAM.outline(square(size - 1), 1), letter(letter, size, "team", "strong"));
            case CONSULTED, INFORMED -> letter(letter, size, "muted");
        };
        return broken ? ringed(size, sign) : sign;
    }

    private static StackPane ringed(double size, Node sign) {
        Rectangle ring = square(size + 6);
        ring.setArcWidth(10);
        ring.setArcHeight(10);
        return new StackPane(Ink.BROKEN.outline(ring, 2), sign);
    }

    private static Node letter(RaciLetter letter, double size, String... styleClasses) {
        Node text = Texts.text(letter.letter(), styleClasses);
        text.setStyle("-fx-font-size: " + (size > 18 ? 12 : 10) + "px;");
        return text;
    }

    private static Rectangle square(double size) {
        Rectangle square = new Rectangle(size, size);
        square.setArcWidth(6);
        square.setArcHeight(6);
        return square;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            next.run();
            event.consume();
            return;
        }
        for (RaciLetter letter : RaciLetter.values()) {
            if (letter.letter().equals(event.getText().toUpperCase(Locale.ROOT))) {
                toggled.accept(letter);
                event.consume();
            }
        }
    }
}
