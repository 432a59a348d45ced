package tutti.widget.panel;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import tutti.widget.Icon;
import tutti.widget.Texts;

/** One door of the rail: icon, name, and how much waits behind it. */
public final class RailButton extends ToggleButton {
    private final Label count = Texts.label("", "rail-count");

    public RailButton(Icon icon, String name, Runnable open) {
        super(name);
        getStyleClass().setAll("rail-button");
        count.setManaged(false);
        count.setVisible(false);
        StackPane sign = new StackPane(icon.rail(), count);
        sign.setAlignment(Pos.CENTER);
        setGraphic(sign);
        setAccessibleText(name);
        setOnAction(_ -> open.run());
    }

    /** @param waiting "" takes the count away */
    public void setCount(String waiting) {
        count.setText(waiting);
        count.setVisible(!waiting.isEmpty());
        count.applyCss();
        count.resizeRelocate(16, -7, count.prefWidth(-1), count.prefHeight(-1));
        setAccessibleText(waiting.isEmpty() ? getText() : getText() + ", " + waiting);
    }

    /** Opens, and leaves the mark of the open door to whoever knows which one that is: find and settings are none. */
    @Override
    public void fire() {
        if (!isDisabled()) {
            fireEvent(new ActionEvent());
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        count.resizeRelocate(16, -7, count.prefWidth(-1), count.prefHeight(-1));
    }
}
