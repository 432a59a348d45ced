package tutti.widget.panel;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.widget.Layout;
import tutti.widget.Motion;
import tutti.widget.mark.CountPill;

/**
 * A main pane and a side pane. Where the window is too narrow for both, the side becomes a drawer behind a strip at the right
 * edge, so that nothing is ever shrunk to fit. F6 goes from one to the other and opens the drawer on its way; Esc closes it.
 */
public final class DrawerPane extends StackPane {

    /** The least width of this pane at which both stand side by side. */
    public static final double BOTH = 1180;

    private static final double GUTTER = 16;
    private static final double STRIP = 32;
    private static final double NARROW_GUTTER = 8;

    private final Node main;
    private final Region side;
    private final HBox row = new HBox();
    private final ToggleButton strip = new ToggleButton();
    private final CountPill count = new CountPill("");
    private final StackPane drawer = Layout.styled(new StackPane(), "drawer");
    private final Label upright = new Label();
    private boolean wanted;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    /** @param name what the side pane is called, on the strip and to a screen reader */
    public DrawerPane(Node main, Region side, double sideWidth, String name) {
        this.main = main;
        this.side = side;
        side.setMinWidth(sideWidth);
        side.setMaxWidth(sideWidth);
        HBox.setHgrow(main, Priority.ALWAYS);
        upright.setRotate(90);
        VBox words = new VBox(10, count, new Group(upright));
        words.setAlignment(Pos.TOP_CENTER);
        strip.setGraphic(words);
        setName(name);
        strip.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        strip.getStyleClass().add("drawer-strip");
        strip.setMinWidth(STRIP);
        strip.setMaxWidth(STRIP);
        strip.setMaxHeight(Double.MAX_VALUE);
        strip.setOnAction(_ -> show(strip.isSelected()));
        drawer.setMaxWidth(sideWidth);
        drawer.setVisible(false);
        setAlignment(drawer, Pos.CENTER_RIGHT);
        setMargin(drawer, new Insets(0, STRIP, 0, 0));
        getChildren().addAll(row, drawer);
        narrow.subscribe(this::arrange);
        widthProperty().subscribe(width -> narrow.set(width.doubleValue() > 0 && width.doubleValue() < BOTH));
        // On the scene: Esc closes the drawer also when the focus is nowhere.
        EventHandler<KeyEvent> keys = this::pressed;
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /** What the side pane is called now. */
    public void setName(String name) {
        upright.setText(name);
        strip.setAccessibleText(name);
    }

    /** Whether the side pane is to be seen at once, also as a drawer, because nothing else can be done before it. */
    public void setWanted(boolean now) {
        if (now != wanted) {
            wanted = now;
            drawer.setVisible(narrow.get() && wanted);
            strip.setSelected(drawer.isVisible());
        }
    }

    /** The number on the strip; empty for none. */
    public void setCount(String number) {
        count.setText(number);
        count.setVisible(!number.isEmpty());
        count.setManaged(!number.isEmpty());
    }

    /** As narrow as it is made: it is the width that decides what stands where. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void arrange(boolean isNarrow) {
        drawer.getChildren().clear();
        row.getChildren().clear();
        row.setSpacing(isNarrow ? NARROW_GUTTER : GUTTER);
        row.getChildren().setAll(main, isNarrow ? strip : side);
        if (isNarrow) {
            drawer.getChildren().setAll(side);
        }
        drawer.setVisible(isNarrow && wanted);
        strip.setSelected(drawer.isVisible());
    }

    private void show(boolean open) {
        strip.setSelected(open);
        drawer.setVisible(open);
        if (open) {
            Motion.fadeIn(drawer);
            Focus.first(side).ifPresent(Node::requestFocus);
        } else {
            Focus.first(main).ifPresent(Node::requestFocus);
        }
    }

    /** From the main pane into the drawer; from the drawer, which closes, on to what comes after it in the window. */
    private void goOn(KeyEvent key) {
        Node owner = getScene().getFocusOwner();
        if (drawer.isVisible()) {
            drawer.setVisible(false);
            strip.setSelected(false);
            strip.requestFocus();
        } else if (owner != null && Focus.isInside(owner, main)) {
            show(true);
            key.consume();
        }
    }

    /** What F6 goes through: the main pane, and the side pane or the strip that opens it. */
    List<Node> parts() {
        return List.of(main, narrow.get() ? strip : side);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && drawer.isVisible()) {
            show(false);
            key.consume();
        } else if (key.getCode() == KeyCode.F6 && !key.isShiftDown() && narrow.get()) {
            goOn(key);
        }
    }
}
