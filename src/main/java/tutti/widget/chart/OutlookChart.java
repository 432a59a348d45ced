package tutti.widget.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.Texts;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Side;

/** One person's confidence over the dashed least they accept, and the wedge to the two dates where they may meet. */
public final class OutlookChart extends Chart {
    private static final double LEFT = 20;
    private static final double TOP = 8;
    private static final double FOOT = 22;

    private final String todayWord;
    private final List<Line> grid = new ArrayList<>();
    private final List<Text> scale = new ArrayList<>();
    private final List<DataMark> marks = new ArrayList<>();
    private final List<Text> values = new ArrayList<>();
    private Data data = new Data(List.of(), OptionalDouble.empty(), "", LocalDate.EPOCH, Optional.empty());
    private Parts parts = new Parts();

    /**
     * @param readings    in the order of their days
     * @param minimumText what the dashed line is called: "3: the least she accepts"
     * @param wedge       empty when there are too few readings to look ahead
     */
    public record Data(List<History> readings, OptionalDouble minimum, String minimumText, LocalDate today, Optional<Wedge> wedge) {
    }

    /**
     * Where the value may meet the minimum.
     *
     * @param latest     empty when it may never fall that far; then {@code latestText} says so
     */
    public record Wedge(LocalDate soonest, String soonestText, Optional<LocalDate> latest, String latestText) {
    }

    /** What is drawn besides dots and grid, made new for each data. */
    private static final class Parts {
        private final Polygon wedge = Ink.CLIENT_TINT.fill(new Polygon());
        private final Line steep = dashed(Ink.CLIENT.outline(new Line(), 1.2), 3, 2.5);
        private final Line flat = dashed(Ink.CLIENT.outline(new Line(), 1.2), 3, 2.5);
        private final Line soonest = dashed(Ink.MUTED.outline(new Line(), 1), 2, 2);
        private final Line latest = dashed(Ink.MUTED.outline(new Line(), 1), 2, 2);
        private final Line today = Ink.LINE.outline(new Line(), 1);
        private final Line minimum = dashed(Ink.FG.outline(new Line(), 2), 5, 3);
        private final Polyline course = Ink.CLIENT.outline(new Polyline(), 2);
        private final Text first = Texts.text("", "caption", "muted");
        private final Text soonestText = Texts.text("", "caption");
        private final Text latestText = Texts.text("", "caption");
        private final Text todayText = Texts.text("", "caption", "muted");
        private final Text minimumText = Texts.text("", "caption", "muted");

        private static Line dashed(Line line, double on, double off) {
            line.getStrokeDashArray().setAll(on, off);
            return line;
        }

        private List<Text> texts() {
            return List.of(first, soonestText, latestText, todayText, minimumText);
        }
    }

    public OutlookChart(String todayWord) {
        super(330, TOP + 92 + FOOT);
        this.todayWord = todayWord;
    }

    public void show(Data shown) {
        data = shown;
        getChildren().clear();
        grid.clear();
        scale.clear();
        marks.clear();
        values.clear();
        for (int value = 0; value <= 10; value += 5) {
            grid.add(line(Ink.GRID, 1));
            scale.add(caption(Integer.toString(value), "muted"));
        }
        parts = new Parts();
        getChildren().addAll(parts.wedge, parts.steep, parts.flat, parts.soonest, parts.latest, parts.today, parts.minimum, parts.course);
        parts.texts().forEach(text -> {
            text.setTextOrigin(VPos.CENTER);
            add(text);
        });
        for (History reading : shown.readings()) {
            marks.add(add(DataMark.of(PersonMark.of(Side.CLIENT, reading.voice()), 9, reading.told(), reading.open())));
            values.add(caption(figure(reading.value()), "strong"));
        }
        RovingFocus.over(marks);
        tell(Stream.of(shown.readings().stream().map(History::told), Stream.of(shown.minimumText()),
            shown.wedge().stream().flatMap(wedge -> Stream.of(wedge.soonestText(), wedge.latestText()))).flatMap(parts -> parts).toList());
        requestLayout();
    }

    static String figure(double value) {
        return value == Math.rint(value) ? Integer.toString((int) value) : Double.toString(value);
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight() - FOOT;
        Axis level = new Axis(0, 10, bottom, TOP);
        for (int i = 0; i < grid.size(); i++) {
            double y = crisp(level.at(i * 5.0));
            span(grid.get(i), LEFT, y, getWidth(), y);
            right(scale.get(i), LEFT - 5, y);
        }
        LocalDate from = data.readings().isEmpty() ? data.today() : data.readings().getFirst().day();
        Axis time = new Axis(from.toEpochDay(), lastDay().toEpochDay(), LEFT + 12, getWidth() - 18);
        layoutReadings(time, level);
        layoutToday(time, bottom);
        layoutMinimum(time, level);
        layoutWedge(time, level, bottom);
    }

    private LocalDate lastDay() {
        LocalDate ahead = data.today().plusDays(7);
        return data.wedge().map(w -> w.latest().orElse(w.soonest().plusDays(28))).filter(ahead::isBefore).orElse(ahead);
    }

    private void layoutReadings(Axis time, Axis level) {
        parts.course.getPoints().clear();
        for (int i = 0; i < marks.size(); i++) {
            History reading = data.readings().get(i);
            double x = time.at(reading.day().toEpochDay());
            double y = level.at(reading.value());
            parts.course.getPoints().addAll(x, y);
            marks.get(i).centreOn(x, y);
            centre(values.get(i), x, y - 12);
        }
        parts.first.setText(data.readings().isEmpty() ? "" : data.readings().getFirst().dayText());
        left(parts.first, time.start() - 6, getHeight() - 10);
    }

    private void layoutToday(Axis time, double bottom) {
        double x = crisp(time.at(data.today().toEpochDay()));
        span(parts.today, x, TOP - 2, x, bottom);
        parts.todayText.setText(todayWord);
        left(parts.todayText, x + 4, TOP + 4);
        if (parts.todayText.getX() + width(parts.todayText) > getWidth()) {
            right(parts.todayText, x - 4, TOP + 4);
        }
    }

    private void layoutMinimum(Axis time, Axis level) {
        boolean known = data.minimum().isPresent();
        parts.minimum.setVisible(known);
        parts.minimumText.setVisible(known);
        double y = level.at(data.minimum().orElse(0));
        span(parts.minimum, time.start(), y, time.end(), y);
        parts.minimumText.setText(data.minimumText());
        left(parts.minimumText, time.start(), y + (data.minimum().orElse(0) < 2 ? -10 : 11));
    }

    private void layoutWedge(Axis time, Axis level, double bottom) {
        boolean drawn = data.wedge().isPresent() && data.minimum().isPresent() && !data.readings().isEmpty();
        for (Node part : List.of(parts.wedge, parts.steep, parts.flat, parts.soonest, parts.latest,
            parts.soonestText, parts.latestText)) {
            part.setVisible(drawn);
        }
        if (!drawn) {
            return;
        }
        Wedge wedge = data.wedge().orElseThrow();
        History last = data.readings().getLast();
        double x0 = time.at(last.day().toEpochDay());
        double y0 = level.at(last.value());
        double met = level.at(data.minimum().orElseThrow());
        double near = time.at(wedge.soonest().toEpochDay());
        double far = wedge.latest().map(day -> time.at(day.toEpochDay())).orElse(time.end());
        double farY = wedge.latest().isPresent() ? met : y0;
        parts.wedge.getPoints().setAll(x0, y0, near, met, far, met, far, farY);
        span(parts.steep, x0, y0, near, met);
        span(parts.flat, x0, y0, far, farY);
        span(parts.soonest, crisp(near), met, crisp(near), bottom);
        span(parts.latest, crisp(far), met, crisp(far), bottom);
        parts.latest.setVisible(wedge.latest().isPresent());
        parts.soonestText.setText(wedge.soonestText());
        parts.latestText.setText(wedge.latestText());
        double y = getHeight() - 10;
        right(parts.latestText, Math.min(getWidth(), far + width(parts.latestText) / 2), y);
        right(parts.soonestText, Math.min(parts.latestText.getX() - 8, near + width(parts.soonestText) / 2), y);
    }
}
