package tutti.widget.mark;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import tutti.widget.Ink;

/** Signs that are neither a state nor a person. */
public enum SignMark implements MarkShape {
    /** Six dots: take here to move. */
    DRAG(_ -> IntStream.of(3, 8, 13).boxed().<Shape>flatMap(y -> Stream.of(dot(5.5, y), dot(10.5, y))).toList()),
    /** A small dot: an entry with nothing to judge. */
    DOT(_ -> List.of(Ink.UNKNOWN.fill(new Circle(8, 8, 2.8))));

    private final Drawing drawing;

    SignMark(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Drawing drawing() {
        return drawing;
    }

    private static Circle dot(double x, double y) {
        return Ink.MUTED.fill(new Circle(x, y, 1.4));
    }
}
