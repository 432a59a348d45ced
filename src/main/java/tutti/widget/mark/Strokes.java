package tutti.widget.mark;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import tutti.widget.Ink;

/** The strokes that marks are made of, in a box of 16 by 16. */
final class Strokes {
    private static final double LINE = 1.5;

    private Strokes() {
    }

    /** The width in the box that a line needs so as not to get thinner than 1.5 pixels at a small size. */
    static double lineAt(double size) {
        return LINE * Math.max(1, Mark.BOX / size);
    }

    static Circle ring(Ink ink, double line) {
        return ink.outline(new Circle(8, 8, 8 - line / 2), line);
    }

    static Circle ring(Ink ink) {
        return ink.outline(new Circle(8, 8, 8 - LINE / 2), LINE);
    }

    static Circle dashedRing(Ink ink) {
        Circle ring = ink.outline(new Circle(8, 8, 7.2), 1.4);
        // Twelve dashes, so that the last one never runs into the first.
        double step = 2 * Math.PI * 7.2 / 12;
        ring.getStrokeDashArray().setAll(step * 0.5, step * 0.5);
        return ring;
    }

    /** For a ring that stands alone, small: fewer and longer dashes. */
    static Circle dashedRing(Ink ink, double line) {
        double radius = 8 - line / 2;
        Circle ring = ink.outline(new Circle(8, 8, radius), line);
        double step = 2 * Math.PI * radius / 8;
        ring.getStrokeDashArray().setAll(step * 0.5, step * 0.5);
        return ring;
    }

    static Circle disc(Ink ink) {
        return ink.fill(new Circle(8, 8, 8));
    }

    static Polyline tick(Ink ink) {
        return round(ink.outline(new Polyline(4.7, 8.1, 7.1, 10.6, 11.5, 5.5), 1.7));
    }

    static Rectangle square(Ink ink) {
        return rounded(ink.fill(new Rectangle(0, 0, 16, 16)), 4);
    }

    static Rectangle squareEdge(Ink ink) {
        return rounded(ink.outline(new Rectangle(0.65, 0.65, 14.7, 14.7), 1.3), 4);
    }

    static List<Shape> exclamation(Ink ink) {
        return List.of(ink.fill(new Rectangle(6.85, 3.1, 2.3, 6.4)), ink.fill(new Rectangle(6.85, 10.9, 2.3, 2.2)));
    }

    static List<Shape> lightExclamation(Ink ink) {
        return List.of(ink.fill(new Rectangle(7.1, 3.9, 1.8, 5.3)), ink.fill(new Rectangle(7.1, 10.6, 1.8, 1.8)));
    }

    static List<Shape> question(Ink ink) {
        SVGPath hook = new SVGPath();
        hook.setContent("M6 6.2 a2 2 0 0 1 3.95 .55 c0 1.35 -1.95 1.75 -1.95 2.65");
        return List.of(round(ink.outline(hook, 1.4)), ink.fill(new Circle(8, 11.6, 0.95)));
    }

    static Polygon triangle(Ink ink) {
        return ink.edge(ink.fill(new Polygon(8, 1.7, 15.2, 14.2, 0.8, 14.2)), LINE);
    }

    static Polygon tintedTriangle(Ink edge, Ink tint) {
        return edge.edge(tint.fill(new Polygon(8, 1.7, 15.2, 14.2, 0.8, 14.2)), LINE);
    }

    static List<Shape> triangleExclamation(Ink ink) {
        return List.of(ink.fill(new Rectangle(7.1, 5.6, 1.8, 4.5)), ink.fill(new Rectangle(7.1, 11.2, 1.8, 1.7)));
    }

    static Polyline triangleTick(Ink ink) {
        return round(ink.outline(new Polyline(5.6, 10.1, 7.4, 11.9, 10.4, 8.2), LINE));
    }

    static Polygon octagon(Ink ink) {
        return ink.fill(new Polygon(4.7, 0, 11.3, 0, 16, 4.7, 16, 11.3, 11.3, 16, 4.7, 16, 0, 11.3, 0, 4.7));
    }

    static List<Shape> cross(Ink ink) {
        return List.of(
            round(ink.outline(new Polyline(5.5, 5.5, 10.5, 10.5), 2)),
            round(ink.outline(new Polyline(10.5, 5.5, 5.5, 10.5), 2)));
    }

    static Arc halfDisc(Ink ink, boolean left) {
        Arc half = ink.fill(new Arc(8, 8, 7.2, 7.2, left ? 90 : -90, 180));
        half.setType(ArcType.CHORD);
        return half;
    }

    static Polyline bar(Ink ink, double line) {
        return ink.outline(new Polyline(3, 3, 13, 13), line);
    }

    static Polyline clockHands(Ink ink, double line) {
        return round(ink.outline(new Polyline(8, 4.2, 8, 8.3, 10.4, 9.8), line));
    }

    static Polygon diamond(Ink ink) {
        return ink.fill(new Polygon(8, 0.2, 15.8, 8, 8, 15.8, 0.2, 8));
    }

    static Polygon hollowDiamond(Ink ink, double line) {
        // The point of a mitred edge reaches further than half the line.
        double reach = 7.8 - line * 0.6;
        return ink.edge(Ink.PANEL.fill(new Polygon(8, 8 - reach, 8 + reach, 8, 8, 8 + reach, 8 - reach, 8)), line);
    }

    private static Rectangle rounded(Rectangle rectangle, double arc) {
        rectangle.setArcWidth(arc);
        rectangle.setArcHeight(arc);
        return rectangle;
    }

    private static <S extends Shape> S round(S shape) {
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        return shape;
    }

    static List<Shape> over(Shape ground, List<Shape> signs) {
        return Stream.concat(Stream.of(ground), signs.stream()).toList();
    }
}
