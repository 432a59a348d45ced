package tutti.page;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the marks in ink, on a square of 16 units. */
final class MarkDrawer implements FSObjectDrawerFactory {

    static final String ATTRIBUTE = "data-mark";

    private static final double SQUARE = 16;
    private static final FSRGBColor INK = new FSRGBColor(0x111111);
    private static final FSRGBColor PAPER = new FSRGBColor(0xffffff);
    /** The one tint of the page; it may vanish in a copy, the shape and the word remain. */
    private static final FSRGBColor AMBER = new FSRGBColor(0xffe7a3);

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute(ATTRIBUTE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Mark mark = Mark.valueOf(element.getAttribute(ATTRIBUTE));
        return (e, x, y, width, height, device, context, dots) -> {
            Pen pen = new Pen(device, x, y, width / SQUARE);
            Stroke before = device.getStroke();
            draw(mark, pen);
            device.setStroke(before);
            return Map.of();
        };
    }

    private static void draw(Mark mark, Pen pen) {
        switch (mark) {
            case TO_CONFIRM -> {
                pen.dashed(circle(7), 1.5);
                pen.line(questionMark(), 1.6, INK);
                pen.fill(dot(8, 11.9, 1), INK);
            }
            case NOT_STARTED, DUE -> pen.line(circle(6.8), 1.5, INK);
            case IN_HAND -> {
                pen.line(circle(6.8), 1.5, INK);
                pen.fill(new Arc2D.Double(1.2, 1.2, 13.6, 13.6, 90, -180, Arc2D.PIE), INK);
            }
            case AT_RISK -> {
                pen.line(triangle(), 1.5, INK);
                exclaim(pen, 6.2, 10, 12.2, INK);
            }
            case DELIVERED, ACCEPTED, KEPT -> {
                pen.fill(circle(7.4), INK);
                pen.line(tick(), 1.9, PAPER);
            }
            case LATE -> {
                pen.fill(new RoundRectangle2D.Double(0.8, 0.8, 14.4, 14.4, 3, 3), INK);
                exclaim(pen, 3.8, 8.8, 11.8, PAPER);
            }
            case ENDED -> {
                pen.line(circle(6.8), 1.5, INK);
                pen.line(path(4.5, 8, 11.5, 8), 1.5, INK);
            }
            case GREEN -> {
                pen.line(circle(7.2), 1.1, INK);
                pen.line(tick(), 1.3, INK);
            }
            case AMBER_GREEN -> {
                pen.line(triangle(), 1.1, INK);
                pen.line(path(5.6, 10.2, 7.4, 12, 10.6, 8.6), 1.2, INK);
            }
            case AMBER -> {
                pen.fill(triangle(), AMBER);
                pen.line(triangle(), 1.1, INK);
                exclaim(pen, 6.2, 9.8, 12.1, INK);
            }
            case AMBER_RED -> {
                pen.fill(triangle(), INK);
                pen.line(triangle(), 1.1, INK);
                exclaim(pen, 6.2, 9.8, 12.1, PAPER);
            }
            case RED -> {
                pen.fill(octagon(), INK);
                pen.line(path(5.2, 5.2, 10.8, 10.8), 1.6, PAPER);
                pen.line(path(10.8, 5.2, 5.2, 10.8), 1.6, PAPER);
            }
        }
    }

    private static void exclaim(Pen pen, double top, double bottom, double dot, FSRGBColor colour) {
        pen.line(path(8, top, 8, bottom), 1.7, colour);
        pen.fill(dot(8, dot, 1), colour);
    }

    private static Shape circle(double radius) {
        return dot(8, 8, radius);
    }

    private static Shape dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape triangle() {
        Path2D triangle = path(8, 1.6, 15.2, 14.2, 0.8, 14.2);
        triangle.closePath();
        return triangle;
    }

    private static Shape octagon() {
        Path2D octagon = path(5, 0.6, 11, 0.6, 15.4, 5, 15.4, 11, 11, 15.4, 5, 15.4, 0.6, 11, 0.6, 5);
        octagon.closePath();
        return octagon;
    }

    private static Shape tick() {
        return path(4.5, 8.2, 7, 10.7, 11.6, 5.6);
    }

    private static Shape questionMark() {
        Path2D mark = path(6, 6.2);
        mark.curveTo(6, 3.6, 10, 3.6, 10, 6.2);
        mark.curveTo(10, 7.8, 8, 7.8, 8, 9.6);
        return mark;
    }

    private static Path2D path(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        return path;
    }

    /** Draws in the units of the square. */
    private record Pen(OutputDevice device, AffineTransform place, double unit) {

        private static final double DASH = 2.1;
        private static final double GAP = 1.57;

        Pen(OutputDevice device, double x, double y, double unit) {
            this(device, new AffineTransform(unit, 0, 0, unit, x, y), unit);
        }

        void fill(Shape shape, FSRGBColor colour) {
            device.setColor(colour);
            device.fill(place.createTransformedShape(shape));
        }

        void line(Shape shape, double width, FSRGBColor colour) {
            stroke(shape, new BasicStroke((float) (width * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), colour);
        }

        void dashed(Shape shape, double width) {
            float[] dashes = {(float) (DASH * unit), (float) (GAP * unit)};
            stroke(shape, new BasicStroke((float) (width * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0), INK);
        }

        private void stroke(Shape shape, Stroke stroke, FSRGBColor colour) {
            device.setColor(colour);
            device.setStroke(stroke);
            device.draw(place.createTransformedShape(shape));
        }
    }
}
