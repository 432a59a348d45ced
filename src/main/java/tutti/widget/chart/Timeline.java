package tutti.widget.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;

/**
 * Dates on one line of time each: a ring where it was first agreed, a diamond where it is expected now, a disc where it was
 * reached, and a bar between the first and the other, red where it is later.
 */
public final class Timeline extends Chart {

    private static final double HEAD = 22;
    private static final double ROW = 34;
    private static final double NAMES = 190;
    private static final double WORDS = 170;
    private static final double SIZE = 11;
    private static final double MARGIN = 14;
    private static final double LEAST_GAP = 64;

    private final String todayWord;
    private final Function<LocalDate, String> dayWords;
    private final List<Parts> rows = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private LocalDate today = LocalDate.EPOCH;

    /**
     * One date.
     *
     * @param end when it is expected, or when it was reached
     * @param beside how far that is from what was agreed, in words
     * @param late whether that is bad news
     * @param told all of it in words
     */
    public record Row(String name, Optional<LocalDate> first, Optional<LocalDate> end, boolean reached, String beside, boolean late, boolean chosen,
                      String told, Runnable open) {}

    private record Parts(Row row, DataMark ground, Text name, Text beside, Line axis, Line bar, Node first, Node end) {}

    private record Tick(LocalDate day, Line line, Text text) {}

    /** @param dayWords what a day is called: "4 Dec" */
    public Timeline(String todayWord, Function<LocalDate, String> dayWords) {
        super(600, HEAD + ROW);
        this.todayWord = todayWord;
        this.dayWords = dayWords;
    }

    /** @param shown from the top down; dates that nobody knows are left out of the picture, not of the words */
    public void show(List<Row> shown, LocalDate now) {
        getChildren().clear();
        rows.clear();
        ticks.clear();
        today = now;
        days(shown).forEach(day -> ticks.add(new Tick(day, line(Ink.GRID, 1), caption(dayWords.apply(day), "muted"))));
        ticks.add(new Tick(now, line(Ink.LINE, 1), caption(todayWord, "strong")));
        shown.forEach(row -> rows.add(parts(row)));
        RovingFocus.over(rows.stream().map(Parts::ground).toList());
        tell(shown.stream().map(Row::told).toList());
        setPrefHeight(HEAD + shown.size() * ROW);
        requestLayout();
    }

    /** The first of each month that the picture spans; of each third where it spans more than two years. */
    private List<LocalDate> days(List<Row> shown) {
        LocalDate from = span(shown, true);
        LocalDate to = span(shown, false);
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        return Stream.iterate(from.withDayOfMonth(1).plusMonths(1), day -> !day.isAfter(to), day -> day.plusMonths(months > 24 ? 3 : 1)).toList();
    }

    private LocalDate span(List<Row> shown, boolean earliest) {
        Stream<LocalDate> all = Stream.concat(Stream.of(today), shown.stream().flatMap(row -> Stream.concat(row.first().stream(), row.end().stream())));
        return earliest ? all.min(LocalDate::compareTo).orElse(today).minusDays(7) : all.max(LocalDate::compareTo).orElse(today).plusDays(14);
    }

    private Parts parts(Row row) {
        DataMark ground = add(new DataMark(new StackPane(), row.told(), row.open()));
        ground.getStyleClass().add("row-mark");
        if (row.chosen()) {
            ground.getStyleClass().add("selected-row");
        }
        Line axis = line(Ink.GRID, 1);
        Line bar = line(row.late() ? Ink.BROKEN : Ink.LINE, 3);
        Node first = add(Ink.LINE.outline(new Circle(SIZE / 2), 1.5));
        Node end = add(row.reached() ? Ink.HOLDS.fill(new Circle(SIZE / 2))
                : (row.late() ? Ink.BROKEN : Ink.TEAM).fill(new Polygon(0, -SIZE * 0.6, SIZE * 0.6, 0, 0, SIZE * 0.6, -SIZE * 0.6, 0)));
        first.setMouseTransparent(true);
        end.setMouseTransparent(true);
        return new Parts(row, ground, words(row.name(), "reason", row.reached() ? "muted" : "strong"),
                words(row.beside(), "caption", row.late() ? "danger" : "muted"), axis, bar, first, end);
    }

    @Override
    protected void layoutChildren() {
        List<Row> shown = rows.stream().map(Parts::row).toList();
        Axis time = new Axis(span(shown, true).toEpochDay(), span(shown, false).toEpochDay(), NAMES + MARGIN, getWidth() - WORDS - MARGIN);
        double todayX = time.at(today.toEpochDay());
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double x = crisp(time.at(tick.day().toEpochDay()));
            boolean isToday = tick.day().equals(today);
            boolean isDrawn = isToday || x - free >= LEAST_GAP && Math.abs(x - todayX) >= LEAST_GAP / 2;
            tick.line().setVisible(isDrawn);
            tick.text().setVisible(isDrawn);
            free = isDrawn && !isToday ? x : free;
            span(tick.line(), x, HEAD - 4, x, HEAD + rows.size() * ROW);
            centre(tick.text(), x, 9);
        }
        for (int place = 0; place < rows.size(); place++) {
            layoutRow(rows.get(place), HEAD + place * ROW, time);
        }
    }

    private void layoutRow(Parts parts, double top, Axis time) {
        double middle = crisp(top + ROW / 2);
        parts.ground().resizeRelocate(0, top + 1, getWidth(), ROW - 2);
        cut(parts.name(), parts.row().name(), NAMES - 4);
        left(parts.name(), 12, middle);
        cut(parts.beside(), parts.row().beside(), WORDS - 16);
        left(parts.beside(), getWidth() - WORDS + 4, middle);
        span(parts.axis(), time.start() - MARGIN, middle, time.end() + MARGIN, middle);
        place(parts.first(), parts.row().first(), time, middle);
        place(parts.end(), parts.row().end(), time, middle);
        boolean moved = parts.row().first().isPresent() && parts.row().end().isPresent() && !parts.row().first().equals(parts.row().end());
        parts.bar().setVisible(moved);
        if (moved) {
            span(parts.bar(), time.at(parts.row().first().get().toEpochDay()), middle, time.at(parts.row().end().get().toEpochDay()), middle);
        }
    }

    private static void place(Node sign, Optional<LocalDate> day, Axis time, double middle) {
        sign.setVisible(day.isPresent());
        day.ifPresent(on -> {
            sign.setLayoutX(time.at(on.toEpochDay()));
            sign.setLayoutY(middle);
        });
    }

    /** Ends by letter where there is no room; the whole is in the tooltip. */
    private static void cut(Text text, String whole, double room) {
        text.setText(whole);
        int letters = whole.length();
        while (width(text) > room && letters > 1) {
            letters--;
            text.setText(whole.substring(0, letters).strip() + "…");
        }
    }
}
