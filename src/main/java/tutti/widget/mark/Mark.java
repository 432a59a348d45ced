package tutti.widget.mark;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/** One mark at a given size: 10 in counts, 12 in legends, 14 in tables, 16 in headings, 24 in the header. */
public final class Mark extends StackPane {
    static final double BOX = 16;

    private final double size;

    /**
     * @param size   edge of the square it fills, in pixels
     * @param spoken what a screen reader says; empty when the words stand beside it
     */
    public Mark(MarkShape shape, double size, String spoken) {
        this.size = size;
        getStyleClass().add("mark-box");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        show(shape, spoken);
    }

    public void show(MarkShape shape, String spoken) {
        Group drawing = new Group();
        drawing.getChildren().setAll(shape.drawing().shapes(Strokes.lineAt(size)));
        drawing.getTransforms().add(new Scale(size / BOX, size / BOX));
        // The drawing keeps its place in the box: a Group in a StackPane would be centred on its ink.
        drawing.setManaged(false);
        getChildren().setAll(drawing);
        setAccessibleText(spoken);
    }
}
