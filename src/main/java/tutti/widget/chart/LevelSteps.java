package tutti.widget.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.PersonMark;

/**
 * Steps of an order over time: where somebody stood from which day on, and where we need them. The steps have names and no
 * distance from each other; nothing is drawn between two of them but the day of the change.
 */
public final class LevelSteps extends Chart {
    private static final double LEFT = 78;
    private static final double FOOT = 20;
    private static final double STEP = 22;
    private static final double TOP = 10;

    private final int levels;
    private final List<Text> names = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<DataMark> marks = new ArrayList<>();
    private final List<Text> days = new ArrayList<>();
    private final Polyline course = Ink.CLIENT.outline(new Polyline(), 2);
    private final Line wanted = line(Ink.FG, 2);
    private final Text wantedWord = caption("", "muted");
    private List<Seen> seen = List.of();
    private OptionalInt need = OptionalInt.empty();
    private LocalDate today = LocalDate.EPOCH;

    /**
     * One change.
     *
     * @param level   counted from 0, the lowest
     * @param dayText the day in words
     */
    public record Seen(LocalDate day, String dayText, int level, String told) {
    }

    /** @param names of the levels, the lowest first */
    public LevelSteps(List<String> names) {
        super(360, TOP + STEP * names.size() + FOOT);
        levels = names.size();
        for (String name : names) {
            grid.add(line(Ink.GRID, 1));
            this.names.add(caption(name, "muted"));
        }
        wanted.getStrokeDashArray().setAll(5.0, 3.0);
        add(course);
    }

    /**
     * @param changes oldest first
     * @param wantedLevel counted from 0; empty when nothing is wanted
     * @param told all of it in words
     */
    public void show(List<Seen> changes, OptionalInt wantedLevel, String wantedText, LocalDate day, String told) {
        getChildren().removeAll(marks);
        getChildren().removeAll(days);
        marks.clear();
        days.clear();
        seen = List.copyOf(changes);
        need = wantedLevel;
        today = day;
        wantedWord.setText(wantedText);
        setAccessibleText(told);
        for (Seen change : seen) {
            marks.add(add(DataMark.of(PersonMark.CLIENT_SAID, 9, change.told(), () -> { })));
            days.add(caption(change.dayText(), "muted"));
        }
        RovingFocus.over(marks);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (int level = 0; level < levels; level++) {
            double y = height(level);
            span(grid.get(level), LEFT, crisp(y), getWidth(), crisp(y));
            right(names.get(level), LEFT - 8, y);
        }
        wanted.setVisible(need.isPresent());
        wantedWord.setVisible(need.isPresent());
        double level = height(need.orElse(0));
        span(wanted, LEFT, level, getWidth(), level);
        right(wantedWord, getWidth(), level - 8);
        layoutCourse();
    }

    private double height(int level) {
        return TOP + STEP * (levels - 1 - level) + STEP / 2;
    }

    private void layoutCourse() {
        course.getPoints().clear();
        if (seen.isEmpty()) {
            return;
        }
        double from = seen.getFirst().day().toEpochDay();
        Axis time = new Axis(from, Math.max(from + 1, today.toEpochDay()), LEFT + 8, getWidth() - 8);
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < seen.size(); i++) {
            double x = time.at(seen.get(i).day().toEpochDay());
            double y = height(seen.get(i).level());
            if (i > 0) {
                course.getPoints().addAll(x, height(seen.get(i - 1).level()));
            }
            course.getPoints().addAll(x, y);
            marks.get(i).centreOn(x, y);
            Text day = days.get(i);
            centre(day, x, getHeight() - 9);
            day.setX(Math.clamp(day.getX(), LEFT, Math.max(LEFT, getWidth() - width(day))));
            day.setVisible(day.getX() >= free);
            free = day.isVisible() ? day.getX() + width(day) + 6 : free;
        }
        course.getPoints().addAll(time.end(), height(seen.getLast().level()));
    }
}
