package tutti.widget.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Side;

/** The same questions to both sides: client dots above each line, team dots below, and the bar between the medians. */
public final class BothSides extends Chart {
    private static final double HEAD = 24;
    private static final double ROW = 40;
    private static final double FOOT = 20;
    private static final double AXIS_START = 116;
    private static final double AXIS_RIGHT = 78;
    private static final double FROM_LINE = 6.5;
    private static final double STACK = 5.6;
    private static final double DEEPEST = 13;

    private final Words words;
    private final List<RowParts> rows = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Text> scale = new ArrayList<>();
    private final List<Sign> legend = new ArrayList<>();
    private Text title = new Text();
    private Text medians = new Text();
    private Text gap = new Text();

    /** Heading, column heads and legend. */
    public record Words(String title, String medians, String gap, String client, String team, String judged) {
    }

    /**
     * One question.
     *
     * @param gap       empty when there are too few answers; then {@code instead} says so
     * @param outOfTune tints the row and turns bar and gap red
     * @param told      the row in words
     * @param open      opens both sides' answers
     */
    public record Row(String question, String meaning, List<Dot> client, List<Dot> team, Optional<Gap> gap,
                      String instead, boolean outOfTune, String told, Runnable open) {

        /** The same, opening something else. */
        public Row opening(Runnable other) {
            return new Row(question, meaning, client, team, gap, instead, outOfTune, told, other);
        }
    }

    /** The two medians on 0 to 10, and how they and their difference are written. */
    public record Gap(double clientMedian, double teamMedian, String client, String team, String gap) {
    }

    private record Sign(Mark mark, Text word) {
    }

    private record RowParts(Row row, Rectangle tint, DataMark ground, Text question, Text meaning, Line line, Line bar,
                            Text client, Text team, Text gap, List<DataMark> clientDots, List<DataMark> teamDots) {
    }

    public BothSides(Words words) {
        super(296, HEAD + FOOT);
        this.words = words;
    }

    public void show(List<Row> shown) {
        show(shown, words.judged());
    }

    /** @param judged how many answers were judged, beside the sign for it */
    public void show(List<Row> shown, String judged) {
        getChildren().clear();
        rows.clear();
        grid.clear();
        scale.clear();
        legend.clear();
        setPrefHeight(HEAD + shown.size() * ROW + FOOT);
        boolean any = shown.stream().anyMatch(row -> row.gap().isPresent());
        title = words(words.title(), "strong");
        medians = caption(any ? words.medians() : "", "muted");
        gap = caption(words.gap(), "muted");
        List<Rectangle> tints = shown.stream().map(row -> area(row.outOfTune() ? Ink.BROKEN_TINT : Ink.PANEL)).toList();
        for (int i = 0; i <= 10; i += 2) {
            grid.add(line(Ink.GRID, 1));
            scale.add(caption(Integer.toString(i), "muted"));
        }
        for (int i = 0; i < shown.size(); i++) {
            rows.add(parts(shown.get(i), tints.get(i)));
        }
        if (any) {
            legend.add(new Sign(add(new Mark(PersonMark.CLIENT_SAID, 8, "")), caption(words.client(), "muted")));
            legend.add(new Sign(add(new Mark(PersonMark.TEAM_SAID, 9, "")), caption(words.team(), "muted")));
            legend.add(new Sign(add(new Mark(PersonMark.CLIENT_JUDGED, 7, "")), caption(judged, "muted")));
        }
        RovingFocus.over(rows.stream().map(RowParts::ground).toList());
        tell(shown.stream().map(Row::told).toList());
        requestLayout();
    }

    private RowParts parts(Row row, Rectangle tint) {
        tint.setArcWidth(4);
        tint.setArcHeight(4);
        tint.setVisible(row.outOfTune());
        boolean answered = row.gap().isPresent() || !row.client().isEmpty() || !row.team().isEmpty();
        DataMark ground = add(new DataMark(new Region(), row.told(), row.open()));
        ground.getStyleClass().add("row-mark");
        Line line = answered ? line(Ink.GRID, 2) : dottedLine(Ink.MUTED);
        Line bar = line(row.outOfTune() ? Ink.BROKEN : Ink.LINE, 3);
        bar.setVisible(row.gap().isPresent());
        Text question = words(row.question(), "reason", "strong");
        Text meaning = caption(row.meaning(), "muted");
        Text client = words(row.gap().map(Gap::client).orElse(""), "client");
        Text team = words(row.gap().map(Gap::team).orElse(""), "team");
        Text difference = row.gap().isPresent()
            ? words(row.gap().get().gap(), "strong", row.outOfTune() ? "danger" : "body-colour")
            : caption(row.instead(), "muted");
        List<DataMark> clients = dots(Side.CLIENT, row.client(), 6);
        List<DataMark> members = dots(Side.TEAM, row.team(), 7);
        List<DataMark> all = new ArrayList<>(clients);
        all.addAll(members);
        RovingFocus.over(all);
        return new RowParts(row, tint, ground, question, meaning, line, bar, client, team, difference, clients, members);
    }

    private List<DataMark> dots(Side side, List<Dot> dots, double size) {
        return dots.stream()
            .map(dot -> add(DataMark.of(PersonMark.of(side, dot.voice()), size, dot.told(), dot.open()))).toList();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Axis axis = new Axis(0, 10, AXIS_START, width - AXIS_RIGHT);
        double bottom = HEAD + rows.size() * ROW;
        left(title, 0, 10);
        right(gap, width, 10);
        right(medians, width - 35, 10);
        for (int i = 0; i < grid.size(); i++) {
            double x = Math.round(axis.at(i * 2.0));
            span(grid.get(i), crisp(x), HEAD, crisp(x), bottom);
            centre(scale.get(i), x, bottom + 10);
        }
        for (int i = 0; i < rows.size(); i++) {
            layoutRow(rows.get(i), axis, HEAD + i * ROW, width);
        }
        layoutLegend(bottom + 10, width);
    }

    private void layoutRow(RowParts parts, Axis axis, double top, double width) {
        double middle = top + ROW / 2;
        box(parts.tint(), -8, top, width + 16, ROW);
        parts.ground().resizeRelocate(-8, top, width + 16, ROW);
        left(parts.question(), 0, middle - 6);
        left(parts.meaning(), 0, middle + 8);
        span(parts.line(), axis.start(), middle, axis.end(), middle);
        parts.row().gap().ifPresent(medians -> {
            double client = axis.at(medians.clientMedian());
            double team = axis.at(medians.teamMedian());
            double least = Math.abs(team - client) < 4 ? 3 : 0;
            span(parts.bar(), Math.min(client, team) - least, middle, Math.max(client, team) + least, middle);
        });
        right(parts.client(), width - 53, middle);
        right(parts.team(), width - 35, middle);
        right(parts.gap(), width, middle);
        stack(parts.row().client(), parts.clientDots(), axis, middle, -1);
        stack(parts.row().team(), parts.teamDots(), axis, middle, 1);
    }

    /** Ties go away from the line, closer together when there are many, so that a row never reaches into the next. */
    private static void stack(List<Dot> dots, List<DataMark> marks, Axis axis, double middle, int direction) {
        Map<Double, Integer> ties = new HashMap<>();
        dots.forEach(dot -> ties.merge(dot.value(), 1, Integer::sum));
        Map<Double, Integer> placed = new HashMap<>();
        for (int i = 0; i < dots.size(); i++) {
            double value = dots.get(i).value();
            int level = placed.merge(value, 1, Integer::sum) - 1;
            double step = Math.min(STACK, DEEPEST / Math.max(1, ties.get(value) - 1));
            marks.get(i).centreOn(axis.at(value), middle + direction * (FROM_LINE + level * step));
        }
    }

    private void layoutLegend(double y, double width) {
        if (legend.isEmpty()) {
            return;
        }
        double x = 0;
        for (Sign sign : legend.subList(0, 2)) {
            sign.mark().resizeRelocate(x, y - sign.mark().prefHeight(-1) / 2, 9, 9);
            left(sign.word(), x + 12, y);
            x += 12 + width(sign.word()) + 8;
        }
        Sign judged = legend.getLast();
        right(judged.word(), width, y);
        judged.mark().resizeRelocate(judged.word().getX() - 13, y - 3.5, 7, 7);
    }
}
