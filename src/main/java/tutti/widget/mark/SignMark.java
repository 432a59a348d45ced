package tutti.widget.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** Signs that are neither a state nor a person. */
public enum SignMark implements MarkShape {
    /** Six dots: take here to move. */
    DRAG {
        @Override
        public List<Shape> shapes() {
            List<Shape> dots = new ArrayList<>();
            for (int row = 0; row < 3; row++) {
                dots.add(Ink.MUTED.fill(new Circle(5.5, 3 + row * 5, 1.4)));
                dots.add(Ink.MUTED.fill(new Circle(10.5, 3 + row * 5, 1.4)));
            }
            return dots;
        }
    },
    /** A small dot: an entry with nothing to judge. */
    DOT {
        @Override
        public List<Shape> shapes() {
            return List.of(Ink.UNKNOWN.fill(new Circle(8, 8, 2.8)));
        }
    }
}
