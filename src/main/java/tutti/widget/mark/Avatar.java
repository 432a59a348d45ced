package tutti.widget.mark;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import tutti.widget.Texts;

/** A person as a tinted disc with initials. */
public final class Avatar extends StackPane {
    /** @param size diameter in pixels: 20, 24 or 36 */
    public Avatar(String initials, Side side, double size) {
        Text letters = Texts.text(initials, "initials", side == Side.CLIENT ? "client" : "team");
        if (size > 30) {
            letters.setStyle("-fx-font-size: 13px;");
        }
        getChildren().addAll(side.tint().fill(new Circle(size / 2)), letters);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setAccessibleText(initials);
    }
}
