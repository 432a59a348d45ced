package tutti.widget.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import tutti.widget.mark.Mark;
import tutti.widget.mark.MarkShape;

/** A mark of a chart that can be reached by key, tells itself, and opens on click, Enter or Space. */
final class DataMark extends StackPane {
    DataMark(Node sign, String told, Runnable open) {
        super(sign);
        getStyleClass().add("data-mark");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(told);
        if (!told.isEmpty()) {
            Tooltip tooltip = new Tooltip(told);
            tooltip.setShowDelay(Duration.millis(300));
            Tooltip.install(this, tooltip);
        }
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
    }

    static DataMark of(MarkShape shape, double size, String told, Runnable open) {
        return new DataMark(new Mark(shape, size, ""), told, open);
    }

    /** Puts its middle there, at its own size. */
    void centreOn(double x, double y) {
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        resizeRelocate(x - width / 2, y - height / 2, width, height);
    }
}
