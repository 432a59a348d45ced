package tutti.widget.mark;

import java.util.List;
import javafx.scene.shape.Shape;

/** A picture drawn in a box of 16 by 16. */
public interface MarkShape {
    /** @return new shapes at each call, back to front, inside 0 to 16 both ways */
    List<Shape> shapes();
}
