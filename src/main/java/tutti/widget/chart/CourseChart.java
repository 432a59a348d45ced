package tutti.widget.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;

/**
 * How both sides' medians went, question by question, in rows as high as those of {@link BothSides}, so that the two stand side
 * by side. A median holds until the next day on which somebody answered. Nothing is smoothed.
 */
public final class CourseChart extends Chart {
    private static final double HEAD = 24;
    private static final double ROW = 40;
    private static final double FOOT = 20;
    private static final double INSET = 6;
    private static final double RIGHT = 14;

    private final List<RowParts> rows = new ArrayList<>();
    private final String title;
    private Text heading = new Text();
    private Text first = new Text();
    private Text last = new Text();
    private Line cursor = new Line();
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate to = LocalDate.EPOCH.plusDays(1);
    private LocalDate chosen = LocalDate.EPOCH;

    /** One question. @param told the whole course in words */
    public record Row(List<Point> points, String told) {
    }

    /** The medians from a day on; empty: nobody's answer counted. */
    public record Point(LocalDate day, OptionalDouble client, OptionalDouble team, boolean outOfTune) {
    }

    /** @param fromText the first day and {@code toText} the last, as they are written under the axis */
    public record Span(LocalDate from, String fromText, LocalDate to, String toText) {
    }

    private record RowParts(Row row, DataMark ground, Line base, List<Rectangle> tints, List<Polyline> client, List<Polyline> team) {
    }

    public CourseChart(String title) {
        super(300, HEAD + FOOT);
        this.title = title;
    }

    /** @param chosen the day that is looked at, marked by an upright line */
    public void show(List<Row> shown, Span span, LocalDate chosen) {
        getChildren().clear();
        rows.clear();
        setPrefHeight(HEAD + shown.size() * ROW + FOOT);
        from = span.from();
        to = span.to().isAfter(span.from()) ? span.to() : span.from().plusDays(1);
        this.chosen = chosen;
        heading = words(title, "strong");
        first = caption(span.fromText(), "muted");
        last = caption(span.toText(), "muted");
        shown.forEach(row -> rows.add(parts(row)));
        cursor = line(Ink.ACCENT, 1.5);
        RovingFocus.over(rows.stream().map(RowParts::ground).toList());
        tell(shown.stream().map(Row::told).toList());
        requestLayout();
    }

    private RowParts parts(Row row) {
        List<Rectangle> tints = row.points().stream().filter(Point::outOfTune).map(_ -> area(Ink.BROKEN_TINT)).toList();
        DataMark ground = add(new DataMark(new Region(), row.told(), () -> { }));
        ground.getStyleClass().add("row-mark");
        return new RowParts(row, ground, line(Ink.GRID, 1), tints, lines(row.points().stream().map(Point::client).toList(), Ink.CLIENT),
            lines(row.points().stream().map(Point::team).toList(), Ink.TEAM));
    }

    /** One line for each stretch without a gap. */
    private List<Polyline> lines(List<OptionalDouble> values, Ink ink) {
        List<Polyline> lines = new ArrayList<>();
        boolean open = false;
        for (OptionalDouble value : values) {
            if (value.isPresent() && !open) {
                Polyline line = ink.outline(new Polyline(), 2);
                line.setMouseTransparent(true);
                lines.add(add(line));
            }
            open = value.isPresent();
        }
        return lines;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Axis time = new Axis(from.toEpochDay(), to.toEpochDay(), 0, width - RIGHT);
        double bottom = HEAD + rows.size() * ROW;
        left(heading, 0, 10);
        left(first, 0, bottom + 10);
        right(last, width - RIGHT, bottom + 10);
        for (int i = 0; i < rows.size(); i++) {
            layoutRow(rows.get(i), time, HEAD + i * ROW, width);
        }
        double x = crisp(time.at(chosen.toEpochDay()));
        span(cursor, x, HEAD, x, bottom);
    }

    private void layoutRow(RowParts parts, Axis time, double top, double width) {
        Axis height = new Axis(0, 10, top + ROW - INSET, top + INSET);
        parts.ground().resizeRelocate(0, top, width, ROW);
        span(parts.base(), 0, crisp(top + ROW), width - RIGHT, crisp(top + ROW));
        List<Point> points = parts.row().points();
        int tint = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).outOfTune()) {
                double start = time.at(points.get(i).day().toEpochDay());
                box(parts.tints().get(tint++), start, top, Math.max(2, end(points, i, time) - start), ROW);
            }
        }
        place(points, points.stream().map(Point::client).toList(), parts.client(), time, height);
        place(points, points.stream().map(Point::team).toList(), parts.team(), time, height);
    }

    private double end(List<Point> points, int index, Axis time) {
        return time.at((index + 1 < points.size() ? points.get(index + 1).day() : to).toEpochDay());
    }

    private void place(List<Point> points, List<OptionalDouble> values, List<Polyline> lines, Axis time, Axis height) {
        int line = -1;
        boolean open = false;
        for (int i = 0; i < points.size(); i++) {
            if (values.get(i).isPresent()) {
                if (!open) {
                    lines.get(++line).getPoints().clear();
                }
                double y = height.at(values.get(i).getAsDouble());
                double start = time.at(points.get(i).day().toEpochDay());
                lines.get(line).getPoints().addAll(start, y, Math.max(start + 3, end(points, i, time)), y);
            }
            open = values.get(i).isPresent();
        }
    }
}
