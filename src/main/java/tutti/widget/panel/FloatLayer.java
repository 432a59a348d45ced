package tutti.widget.panel;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Motion;
import org.jspecify.annotations.Nullable;

/**
 * The top layer of a window: a callout, a sheet, and the offer to undo, all inside the scene, so that the keyboard, a
 * screen reader and a picture of the window meet them where they are. Esc closes the topmost and returns the focus.
 */
public final class FloatLayer extends StackPane {
    private static final double MARGIN = 8;

    private final Pane callouts = new Pane();
    private final Region scrim = Layout.styled(new Region(), "scrim");
    private final PauseTransition undoTime = new PauseTransition(Motion.UNDO);
    private final ChangeListener<Node> keepFocusInside = (_, _, owner) -> holdFocus(owner);
    private Optional<Callout> callout = Optional.empty();
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<Node> undoLine = Optional.empty();

    private record Sheet(Region body, @Nullable Node before, Runnable closed) {
    }

    public FloatLayer(Node content) {
        super(content);
        callouts.setPickOnBounds(false);
        callouts.setManaged(false);
        getChildren().add(callouts);
        // A handler, not a filter: a field with a changed text takes Esc for itself first. On the scene: what floats closes by Esc
        // also when the focus is nowhere.
        EventHandler<KeyEvent> escape = this::pressed;
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, escape);
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        undoTime.setOnFinished(_ -> withdrawUndo());
    }

    /** @throws IllegalStateException when the node does not stand in a window with such a layer */
    public static FloatLayer of(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof FloatLayer layer) {
                return layer;
            }
        }
        throw new IllegalStateException("No layer to float in around " + node);
    }

    void show(Callout shown, Node anchor) {
        callout.ifPresent(Callout::hide);
        callout = Optional.of(shown);
        callouts.getChildren().setAll(shown);
        callouts.resizeRelocate(0, 0, getWidth(), getHeight());
        // Widths are only true once the skins are made and have their fonts.
        shown.applyCss();
        shown.layout();
        Bounds at = sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
        shown.placeBeside(at, getWidth() - MARGIN, getHeight() - MARGIN);
        // Fields inside fields have their heights only after they were laid out once at this width.
        shown.applyCss();
        shown.layout();
        shown.placeBeside(at, getWidth() - MARGIN, getHeight() - MARGIN);
        Motion.fadeIn(shown);
    }

    void remove(Callout hidden) {
        if (callout.filter(shown -> shown == hidden).isPresent()) {
            callout = Optional.empty();
            callouts.getChildren().clear();
        }
    }

    /** Closes the callout that is open, if one is. */
    public void hideCallout() {
        callout.ifPresent(Callout::hide);
    }

    /**
     * Shows a sheet over a dimmed window and holds the focus inside it until it is closed.
     *
     * @param top    distance from the upper edge of the window
     * @param closed told when it is gone, by Esc or by {@link #hideSheet()}
     */
    public void showSheet(Region body, double top, Runnable closed) {
        hideSheet();
        callout.ifPresent(Callout::hide);
        sheet = Optional.of(new Sheet(body, getScene().getFocusOwner(), closed));
        body.getStyleClass().add("floating-sheet");
        body.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(body, Pos.TOP_CENTER);
        setMargin(body, new Insets(top, MARGIN, MARGIN, MARGIN));
        getChildren().addAll(scrim, body);
        Focus.first(body).ifPresent(Node::requestFocus);
        getScene().focusOwnerProperty().addListener(keepFocusInside);
        Motion.fadeIn(scrim);
        Motion.fadeIn(body);
    }

    public void hideSheet() {
        Optional<Sheet> shown = sheet;
        sheet = Optional.empty();
        shown.ifPresent(open -> {
            getScene().focusOwnerProperty().removeListener(keepFocusInside);
            getChildren().removeAll(scrim, open.body());
            if (open.before() != null) {
                open.before().requestFocus();
            }
            open.closed().run();
        });
    }

    public boolean isSheetShown() {
        return sheet.isPresent();
    }

    /** Says what was done and offers to take it back, for six seconds or until the next offer. */
    public void offerUndo(String done, String undoVerb, Runnable undo) {
        withdrawUndo();
        Button button = Buttons.plain(undoVerb, () -> {
            withdrawUndo();
            undo.run();
        });
        HBox line = Layout.styled(new HBox(new Label(done), button), "snackbar");
        line.setMaxWidth(Region.USE_PREF_SIZE);
        setAlignment(line, Pos.BOTTOM_CENTER);
        setMargin(line, new Insets(0, 0, 20, 0));
        undoLine = Optional.of(line);
        getChildren().add(line);
        Motion.fadeIn(line);
        undoTime.playFromStart();
    }

    public void withdrawUndo() {
        undoTime.stop();
        undoLine.ifPresent(getChildren()::remove);
        undoLine = Optional.empty();
    }

    private void holdFocus(@Nullable Node owner) {
        sheet.filter(shown -> owner != null && !Focus.isInside(owner, shown.body()))
            .flatMap(shown -> Focus.first(shown.body())).ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (callout.isPresent()) {
            callout.get().hide();
            event.consume();
        } else if (sheet.isPresent()) {
            hideSheet();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getTarget() instanceof Node target) {
            callout.filter(shown -> !Focus.isInside(target, shown)).ifPresent(Callout::close);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        callouts.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
