package tutti.widget.mark;

import java.util.List;
import javafx.scene.shape.Shape;

/** How a picture is drawn in a box of 16 by 16. */
@FunctionalInterface
public interface Drawing {
    /**
     * @param line width of a line in the box, which grows as the box is drawn smaller, so that lines do not get thinner with it
     * @return new shapes at each call, back to front, inside 0 to 16 both ways
     */
    List<Shape> shapes(double line);
}
