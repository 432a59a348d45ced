package tutti.widget.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.PersonMark;

/**
 * Importance over satisfaction: what lies left of the dashed line is short of what its importance asks. Two fixed midlines
 * part it in four, as importance-performance analysis does (Martilla and James 1977, Journal of Marketing 41).
 */
public final class ImportancePlot extends Chart {
    private static final double GUTTER = 62;
    private static final double LEFT = 92;
    private static final double RIGHT = 48;
    private static final double TOP = 10;
    private static final double FOOT = 36;
    private static final double SPREAD = 12;
    private static final int LEVELS = 5;
    private static final int MIDDLE_LEVEL = 3;
    private static final int MIDDLE_SCORE = 5;

    private final IntToDoubleFunction asks;
    private final Polygon below = Ink.SUBTLE.fill(new Polygon());
    private final List<Line> levels = new ArrayList<>();
    private final Line gutter;
    private final Line middleImportance;
    private final Line middleSatisfaction;
    private final Polyline asked = Ink.LINE.outline(new Polyline(), 1);
    private final List<Text> levelTexts = new ArrayList<>();
    private final List<Text> scale = new ArrayList<>();
    private final Text unrated = caption("?", "muted");
    private final Text importanceWord;
    private final Text satisfactionWord;
    private final Text askedWord;
    private final List<Group> groups = new ArrayList<>();

    /** The names of both axes and of the dashed line. */
    public record Words(String importance, String satisfaction, String asked) {
    }

    /**
     * One need.
     *
     * @param importance   1 to 5
     * @param satisfaction 0 to 10; empty waits in the gutter
     */
    public record Point(String label, int importance, OptionalDouble satisfaction, String told, Runnable open) {
    }

    private record Group(int importance, OptionalDouble satisfaction, List<DataMark> marks, Text label) {
    }

    /** @param asks the satisfaction that an importance of 1 to 5 asks for */
    public ImportancePlot(Words words, IntToDoubleFunction asks) {
        super(480, 174);
        this.asks = asks;
        add(below);
        for (int level = 1; level <= LEVELS; level++) {
            levels.add(line(Ink.GRID, 1));
            levelTexts.add(caption(Integer.toString(level), "muted"));
        }
        gutter = line(Ink.GRID, 1);
        middleImportance = line(Ink.LINE, 1);
        middleSatisfaction = line(Ink.LINE, 1);
        List.of(middleImportance, middleSatisfaction).forEach(middle -> middle.getStrokeDashArray().setAll(1.0, 3.0));
        asked.getStrokeDashArray().setAll(4.0, 3.0);
        add(asked);
        for (int value = 0; value <= 10; value += 2) {
            scale.add(caption(Integer.toString(value), "muted"));
        }
        importanceWord = caption(words.importance(), "muted");
        importanceWord.setRotate(-90);
        satisfactionWord = caption(words.satisfaction(), "muted");
        askedWord = caption(words.asked(), "muted");
    }

    public void show(List<Point> points) {
        groups.forEach(group -> {
            getChildren().removeAll(group.marks());
            getChildren().remove(group.label());
        });
        groups.clear();
        Map<List<Double>, List<Point>> ties = points.stream().collect(Collectors.groupingBy(
            p -> List.of(-(double) p.importance(), p.satisfaction().orElse(-1)),
            () -> new TreeMap<>(Comparator.<List<Double>>comparingDouble(List::getFirst).thenComparingDouble(List::getLast)),
            Collectors.toList()));
        ties.values().forEach(this::addGroup);
        tell(points.stream().map(Point::told).toList());
        RovingFocus.over(groups.stream().flatMap(group -> group.marks().stream()).toList());
        requestLayout();
    }

    private void addGroup(List<Point> tie) {
        OptionalDouble satisfaction = tie.getFirst().satisfaction();
        List<DataMark> marks = tie.stream()
            .map(p -> add(DataMark.of(satisfaction.isPresent() ? PersonMark.CLIENT_SAID : PersonMark.STALE,
                satisfaction.isPresent() ? 8 : 11, p.told(), p.open()))).toList();
        String label = satisfaction.isEmpty() ? "" : tie.stream().map(Point::label).collect(Collectors.joining(", "));
        groups.add(new Group(tie.getFirst().importance(), satisfaction, marks, caption(label)));
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight() - FOOT;
        Axis across = new Axis(0, 10, LEFT, getWidth() - RIGHT);
        Axis up = new Axis(1, LEVELS, bottom, TOP);
        below.getPoints().setAll(across.at(0), up.at(1), across.at(0), up.at(LEVELS));
        asked.getPoints().clear();
        for (int level = LEVELS; level >= 1; level--) {
            double y = up.at(level);
            below.getPoints().addAll(across.at(asks.applyAsDouble(level)), y);
            asked.getPoints().addAll(across.at(asks.applyAsDouble(level)), y);
            span(levels.get(level - 1), across.start(), crisp(y), across.end(), crisp(y));
            right(levelTexts.get(level - 1), 46, y);
        }
        // The midlines of importance-performance analysis stay where they are, whatever the needs: those of the scales, not of the answers.
        span(middleImportance, across.start(), crisp(up.at(MIDDLE_LEVEL)), across.end(), crisp(up.at(MIDDLE_LEVEL)));
        span(middleSatisfaction, crisp(across.at(MIDDLE_SCORE)), up.at(LEVELS), crisp(across.at(MIDDLE_SCORE)), bottom);
        span(gutter, crisp(LEFT - 18), TOP - 6, crisp(LEFT - 18), bottom + 4);
        for (int i = 0; i < scale.size(); i++) {
            centre(scale.get(i), across.at(i * 2.0), bottom + 11);
        }
        centre(unrated, GUTTER, bottom + 11);
        centre(importanceWord, 7, (TOP + bottom) / 2);
        centre(satisfactionWord, across.at(5), bottom + 25);
        left(askedWord, across.at(asks.applyAsDouble(1)) + 17, bottom - 9);
        layoutGroups(across, up);
    }

    private void layoutGroups(Axis across, Axis up) {
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            double middle = group.satisfaction().isPresent() ? across.at(group.satisfaction().getAsDouble()) : GUTTER;
            double step = Math.min(SPREAD, (across.at(1) - across.at(0)) / group.marks().size());
            double y = up.at(group.importance());
            for (int k = 0; k < group.marks().size(); k++) {
                group.marks().get(k).centreOn(middle + (k - (group.marks().size() - 1) / 2.0) * step, y);
            }
            label(group, i + 1 < groups.size() ? groups.get(i + 1) : group, middle, y, across);
        }
    }

    /** Beside the dot where there is room up to the next one, else below it; not at all where it would be cut. */
    private void label(Group group, Group next, double middle, double y, Axis across) {
        double half = (group.marks().size() - 1) * SPREAD / 2 + 4;
        double end = next != group && next.importance() == group.importance() && next.satisfaction().isPresent()
            ? across.at(next.satisfaction().getAsDouble()) - 8 : getWidth();
        Text text = group.label();
        text.setVisible(group.satisfaction().isPresent());
        if (group.importance() < LEVELS && middle + half + 5 + width(text) <= end) {
            left(text, middle + half + 5, y);
        } else if (end < getWidth()) {
            boolean fits = across.start() + width(text) <= end;
            right(text, fits ? end : across.start() + width(text), y + (fits ? 11 : 22)); // below the next one's label, never through it
        } else {
            left(text, Math.min(middle + half + 5, getWidth() - width(text)), y + 11);
        }
    }
}
