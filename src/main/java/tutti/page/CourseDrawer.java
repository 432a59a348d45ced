package tutti.page;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tutti.page.OwnRecord.Answer;
import tutti.page.OwnRecord.Course;
import tutti.page.OwnRecord.Row;
import tutti.page.OwnRecord.Turn;

/** Draws one person's course: confidence as a line, filled where they said it, over the dashed minimum; events as arrows on the base. */
final class CourseDrawer {

    private static final FSRGBColor INK = new FSRGBColor(0x111111);
    private static final FSRGBColor FAINT = new FSRGBColor(0xbbbbbb);
    private static final FSRGBColor PAPER = new FSRGBColor(0xffffff);
    private static final int TOP_SCORE = 10;
    private static final double MARGIN = 0.04;
    private static final double EVENTS = 0.16;
    private static final double DOT = 0.026;
    private static final double ARROW = 0.055;

    private final Course course;
    private final OutputDevice device;
    private final double x;
    private final double y;
    private final double width;
    private final double height;

    private CourseDrawer(Course course, OutputDevice device, double x, double y, double width, double height) {
        this.course = course;
        this.device = device;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    static FSObjectDrawer of(Course course) {
        return (element, x, y, width, height, device, context, dots) -> {
            Stroke before = device.getStroke();
            new CourseDrawer(course, device, x, y, width, height).draw();
            device.setStroke(before);
            return Map.of();
        };
    }

    private void draw() {
        for (int score : List.of(0, TOP_SCORE / 2, TOP_SCORE)) {
            line(List.of(new double[] {x, level(score)}, new double[] {x + width, level(score)}), 0.004, FAINT);
        }
        minimum();
        line(course.confidence().stream().map(answer -> new double[] {at(answer.date()), level(answer.value())}).toList(), 0.012, INK);
        course.confidence().forEach(this::dot);
        course.events().forEach(this::arrow);
    }

    /** It holds until it is replaced. */
    private void minimum() {
        List<Answer> minimum = course.minimum();
        for (int i = 0; i < minimum.size(); i++) {
            double until = i + 1 < minimum.size() ? at(minimum.get(i + 1).date()) : at(course.to());
            double dash = height * 0.03;
            stroke(path(List.of(new double[] {at(minimum.get(i).date()), level(minimum.get(i).value())}, new double[] {until, level(minimum.get(i).value())})),
                    new BasicStroke((float) (height * 0.012), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {(float) dash, (float) dash}, 0), INK);
        }
    }

    private void dot(Answer answer) {
        double radius = height * DOT;
        Shape dot = new Ellipse2D.Double(at(answer.date()) - radius, level(answer.value()) - radius, 2 * radius, 2 * radius);
        device.setColor(answer.isSaid() ? INK : PAPER);
        device.fill(dot);
        stroke(dot, new BasicStroke((float) (height * 0.01)), INK);
    }

    private void arrow(Row event) {
        if (event.turn() == Turn.UP || event.turn() == Turn.DOWN) {
            double size = height * ARROW;
            double middle = y + height * (1 - EVENTS / 2);
            double tip = event.turn() == Turn.UP ? middle - size : middle + size;
            double base = event.turn() == Turn.UP ? middle + size : middle - size;
            Path2D arrow = path(List.of(new double[] {at(event.date()), tip}, new double[] {at(event.date()) + size * 0.8, base},
                    new double[] {at(event.date()) - size * 0.8, base}));
            arrow.closePath();
            device.setColor(event.turn() == Turn.UP ? PAPER : INK);
            device.fill(arrow);
            stroke(arrow, new BasicStroke((float) (height * 0.01)), INK);
        }
    }

    private double at(LocalDate date) {
        double span = Math.max(1, ChronoUnit.DAYS.between(course.from(), course.to()));
        return x + width * (MARGIN + (1 - 2 * MARGIN) * Math.clamp(ChronoUnit.DAYS.between(course.from(), date) / span, 0, 1));
    }

    private double level(int score) {
        double room = height * (1 - EVENTS - 2 * MARGIN);
        return y + height * MARGIN + room * (TOP_SCORE - score) / TOP_SCORE;
    }

    private void line(List<double[]> points, double thickness, FSRGBColor colour) {
        if (points.size() > 1) {
            stroke(path(points), new BasicStroke((float) (height * thickness), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), colour);
        }
    }

    private static Path2D path(List<double[]> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst()[0], points.getFirst()[1]);
        points.stream().skip(1).forEach(point -> path.lineTo(point[0], point[1]));
        return path;
    }

    private void stroke(Shape shape, Stroke stroke, FSRGBColor colour) {
        device.setColor(colour);
        device.setStroke(stroke);
        device.draw(shape);
    }
}
