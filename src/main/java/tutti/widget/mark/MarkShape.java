package tutti.widget.mark;

import java.util.List;
import javafx.scene.shape.Shape;

/** A picture drawn in a box of 16 by 16. */
public interface MarkShape {
    /** @return new shapes at each call, back to front, inside 0 to 16 both ways */
    List<Shape> shapes();

    /**
     * The same picture for a given size, where its lines must not get thinner with it.
     *
     * @param size edge of the square in pixels that the box is scaled to
     */
    default List<Shape> shapes(double size) {
        return shapes();
    }
}
