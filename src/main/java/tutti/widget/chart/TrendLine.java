package tutti.widget.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Side;

/** A short history under the dashed level it should reach. */
public final class TrendLine extends Chart {
    private static final double TOP = 18;
    private static final double FOOT = 22;

    private final List<DataMark> marks = new ArrayList<>();
    private final List<Text> values = new ArrayList<>();
    private final List<Text> days = new ArrayList<>();
    private final Line asked = line(Ink.MUTED, 1.5);
    private final Side side;
    private final Polyline course;
    private final Text askedWord = caption("", "muted");
    private List<History> history = List.of();
    private OptionalDouble level = OptionalDouble.empty();

    public TrendLine() {
        this(Side.CLIENT);
    }

    /** @param side whose history it is */
    public TrendLine(Side side) {
        super(220, TOP + 40 + FOOT);
        this.side = side;
        course = add((side == Side.CLIENT ? Ink.CLIENT : Ink.TEAM).outline(new Polyline(), 2));
        askedWord.toFront();
        asked.getStrokeDashArray().setAll(3.0, 2.5);
    }

    /** @param shown in the order of their days */
    public void show(List<History> shown, OptionalDouble askedLevel, String askedText) {
        getChildren().removeAll(marks);
        getChildren().removeAll(values);
        getChildren().removeAll(days);
        marks.clear();
        values.clear();
        days.clear();
        history = List.copyOf(shown);
        level = askedLevel;
        askedWord.setText(askedText);
        for (History reading : history) {
            marks.add(add(DataMark.of(PersonMark.of(side, reading.voice()), 8, reading.told(), reading.open())));
            values.add(caption(OutlookChart.figure(reading.value()), "strong"));
            days.add(caption(reading.dayText(), "muted"));
        }
        RovingFocus.over(marks);
        tell(Stream.concat(history.stream().map(History::told), Stream.of(askedText)).toList());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Axis height = new Axis(0, 10, getHeight() - FOOT + 6, TOP - 6);
        asked.setVisible(level.isPresent());
        double y = crisp(height.at(level.orElse(0)));
        span(asked, 0, y, getWidth(), y);
        right(askedWord, getWidth(), y - 8);
        if (history.isEmpty()) {
            return;
        }
        double from = history.getFirst().day().toEpochDay();
        double to = Math.max(from + 1, history.getLast().day().toEpochDay());
        Axis time = new Axis(from, to, 10, getWidth() - 14);
        course.getPoints().clear();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < history.size(); i++) {
            double x = time.at(history.get(i).day().toEpochDay());
            double value = height.at(history.get(i).value());
            course.getPoints().addAll(x, value);
            marks.get(i).centreOn(x, value);
            centre(values.get(i), x, value + 12);
            Text day = days.get(i);
            centre(day, x, getHeight() - 8);
            day.setX(Math.clamp(day.getX(), 0, Math.max(0, getWidth() - width(day))));
            day.setVisible(day.getX() >= free);
            free = day.isVisible() ? day.getX() + width(day) + 6 : free;
        }
    }
}
