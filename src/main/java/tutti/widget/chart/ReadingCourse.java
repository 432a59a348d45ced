package tutti.widget.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Side;

/**
 * One person's answers to one question as dots over time, for a table row or one line of several: filled when they said it,
 * hollow when it was judged. Where an answer had gone stale before the next one came, nothing joins the two: there nothing
 * is known, and the ground says so.
 */
public final class ReadingCourse extends Chart {
    private static final double EDGE = 9;
    private static final double UP_AND_DOWN = 9;

    private final List<DataMark> marks = new ArrayList<>();
    private final List<Line> joins = new ArrayList<>();
    private final List<Rectangle> unknown = new ArrayList<>();
    private final List<Text> values = new ArrayList<>();
    private final Line today = line(Ink.LINE, 1);
    private Data data = new Data(List.of(), LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), 1, "");

    /**
     * @param answers in the order of their days
     * @param from    the first day drawn, and {@code today} the last
     * @param fresh   for how many days an answer counts
     * @param told    all of it in words
     */
    public record Data(List<History> answers, LocalDate from, LocalDate today, int fresh, String told) {
    }

    public ReadingCourse() {
        super(200, 44);
    }

    public void show(Data shown) {
        data = shown;
        setAccessibleText(shown.told());
        List.of(marks, joins, unknown, values).forEach(getChildren()::removeAll);
        marks.clear();
        joins.clear();
        unknown.clear();
        values.clear();
        List<History> answers = answers();
        for (int i = 0; i <= answers.size(); i++) {
            unknown.add(area(Ink.SUBTLE));
        }
        for (int i = 1; i < answers.size(); i++) {
            joins.add(line(Ink.CLIENT, 1.5));
        }
        for (History answer : answers) {
            marks.add(add(DataMark.of(PersonMark.of(Side.CLIENT, answer.voice()), 9, answer.told(), answer.open())));
            values.add(caption(OutlookChart.figure(answer.value()), "muted"));
        }
        RovingFocus.over(marks);
        requestLayout();
    }

    private List<History> answers() {
        return data.answers().stream().filter(answer -> !answer.day().isBefore(data.from())).toList();
    }

    @Override
    protected void layoutChildren() {
        List<History> answers = answers();
        Axis time = new Axis(data.from().toEpochDay(), data.today().toEpochDay(), EDGE, getWidth() - EDGE);
        Axis level = new Axis(0, 10, getHeight() - UP_AND_DOWN, UP_AND_DOWN);
        span(today, crisp(getWidth() - EDGE), 2, crisp(getWidth() - EDGE), getHeight() - 2);
        LocalDate known = data.from();
        for (int i = 0; i < answers.size(); i++) {
            LocalDate day = answers.get(i).day();
            gap(unknown.get(i), time, known, day);
            known = day.plusDays(data.fresh());
            marks.get(i).centreOn(time.at(day.toEpochDay()), level.at(answers.get(i).value()));
        }
        gap(unknown.getLast(), time, known, data.today());
        for (int i = 1; i < answers.size(); i++) {
            History before = answers.get(i - 1);
            History after = answers.get(i);
            span(joins.get(i - 1), time.at(before.day().toEpochDay()), level.at(before.value()), time.at(after.day().toEpochDay()), level.at(after.value()));
            joins.get(i - 1).setVisible(ChronoUnit.DAYS.between(before.day(), after.day()) <= data.fresh());
        }
        layoutValues(answers, time, level);
    }

    /** The ground of the days of which nothing is known. */
    private void gap(Rectangle ground, Axis time, LocalDate from, LocalDate to) {
        double start = time.at(from.toEpochDay());
        ground.setVisible(from.isBefore(to));
        box(ground, start, 0, time.at(to.toEpochDay()) - start, getHeight());
        ground.toBack();
    }

    /** A figure stands over its dot, under it near the top; of two that would touch, the earlier gives way. */
    private void layoutValues(List<History> answers, Axis time, Axis level) {
        double free = Double.POSITIVE_INFINITY;
        for (int i = answers.size() - 1; i >= 0; i--) {
            double y = level.at(answers.get(i).value());
            Text value = values.get(i);
            centre(value, time.at(answers.get(i).day().toEpochDay()), y > 20 ? y - 11 : y + 11);
            value.setVisible(value.getX() + width(value) + 3 <= free);
            free = value.isVisible() ? value.getX() : free;
        }
    }
}
