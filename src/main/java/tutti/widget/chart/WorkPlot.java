package tutti.widget.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.PersonMark;

/** Importance over work, with a midline of each that never moves: what matters much and has little work, and the reverse. */
public final class WorkPlot extends Chart {
    private static final double LEFT = 62;
    private static final double RIGHT = 24;
    private static final double TOP = 22;
    private static final double FOOT = 40;
    private static final double SPREAD = 12;
    private static final int LEVELS = 5;
    private static final int MOST_NAMED = 2;
    private static final int LEAST_AXIS = 10;

    private final Words words;
    private final Rectangle shortOfWork;
    private final Rectangle tooMuch;
    private final List<Line> levels = new ArrayList<>();
    private final List<Text> levelTexts = new ArrayList<>();
    private final Line acrossMiddle;
    private final Line upMiddle;
    private final List<Text> scale = new ArrayList<>();
    private final List<Text> fields;
    private final Text importanceWord;
    private final Text workWord;
    private final List<Group> groups = new ArrayList<>();
    private int most = LEAST_AXIS;

    /**
     * The names of both axes and of the four fields.
     *
     * @param many        what so many needs in one place are called, when their names have no room
     * @param workMidline where work is neither much nor little
     */
    public record Words(String importance, String work, String shortOfWork, String wellServed, String canWait, String tooMuch,
                        IntFunction<String> many, int importanceMidline, int workMidline) {
    }

    /** One need. @param strong whether it is to be looked at */
    public record Point(String label, int importance, int work, boolean strong, String told, Runnable open) {
    }

    private record Group(int importance, int work, List<DataMark> marks, Text label) {
        boolean isBeside(Group other) {
            return importance == other.importance();
        }
    }

    public WorkPlot(Words words) {
        super(520, 300);
        this.words = words;
        shortOfWork = area(Ink.BROKEN_TINT);
        tooMuch = area(Ink.AMBER_TINT);
        for (int level = 1; level <= LEVELS; level++) {
            levels.add(line(Ink.GRID, 1));
            levelTexts.add(caption(Integer.toString(level), "muted"));
        }
        acrossMiddle = line(Ink.LINE, 1.5);
        upMiddle = line(Ink.LINE, 1.5);
        fields = List.of(caption(words.shortOfWork(), "muted"), caption(words.wellServed(), "muted"), caption(words.canWait(), "muted"),
            caption(words.tooMuch(), "muted"));
        importanceWord = caption(words.importance(), "muted");
        importanceWord.setRotate(-90);
        workWord = caption(words.work(), "muted");
    }

    public void show(List<Point> points) {
        groups.forEach(group -> {
            getChildren().removeAll(group.marks());
            getChildren().remove(group.label());
        });
        groups.clear();
        getChildren().removeAll(scale);
        scale.clear();
        most = Math.max(LEAST_AXIS, points.stream().mapToInt(Point::work).max().orElse(0));
        int step = Math.max(1, Math.ceilDiv(most, LEAST_AXIS));
        for (int value = 0; value <= most; value += step) {
            scale.add(caption(Integer.toString(value), "muted"));
        }
        Map<List<Integer>, List<Point>> ties = points.stream().collect(Collectors.groupingBy(p -> List.of(-p.importance(), p.work()),
            () -> new TreeMap<>(Comparator.<List<Integer>>comparingInt(List::getFirst).thenComparingInt(List::getLast)), Collectors.toList()));
        ties.values().forEach(this::addGroup);
        tell(points.stream().map(Point::told).toList());
        RovingFocus.over(groups.stream().flatMap(group -> group.marks().stream()).toList());
        requestLayout();
    }

    private void addGroup(List<Point> tie) {
        List<DataMark> marks = tie.stream()
            .map(p -> add(DataMark.of(PersonMark.CLIENT_SAID, p.strong() ? 11 : 8, p.told(), p.open())))
            .toList();
        String label = tie.size() > MOST_NAMED ? words.many().apply(tie.size()) : tie.stream().map(Point::label).collect(Collectors.joining(", "));
        boolean strong = tie.stream().anyMatch(Point::strong);
        groups.add(new Group(tie.getFirst().importance(), tie.getFirst().work(), marks, strong ? caption(label, "strong") : caption(label)));
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight() - FOOT;
        Axis across = new Axis(0, most, LEFT, getWidth() - RIGHT);
        Axis up = new Axis(0.5, LEVELS + 0.5, bottom, TOP);
        double middleX = across.at(words.workMidline());
        double middleY = up.at(words.importanceMidline());
        box(shortOfWork, across.start(), TOP, middleX - across.start(), middleY - TOP);
        box(tooMuch, middleX, middleY, across.end() - middleX, bottom - middleY);
        for (int level = 1; level <= LEVELS; level++) {
            double y = crisp(up.at(level));
            span(levels.get(level - 1), across.start(), y, across.end(), y);
            right(levelTexts.get(level - 1), LEFT - 12, y);
        }
        span(acrossMiddle, across.start(), crisp(middleY), across.end(), crisp(middleY));
        span(upMiddle, crisp(middleX), TOP, crisp(middleX), bottom);
        int step = Math.max(1, Math.ceilDiv(most, LEAST_AXIS));
        for (int i = 0; i < scale.size(); i++) {
            centre(scale.get(i), across.at((double) i * step), bottom + 12);
        }
        centre(importanceWord, 16, (TOP + bottom) / 2);
        centre(workWord, (across.start() + across.end()) / 2, bottom + 28);
        left(fields.get(0), across.start() + 6, TOP - 10);
        right(fields.get(1), across.end(), TOP - 10);
        left(fields.get(2), across.start() + 6, bottom - 9);
        right(fields.get(3), across.end() - 6, bottom - 9);
        double free = 0;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean beside = i > 0 && groups.get(i - 1).isBeside(group);
            layoutGroup(group, across, up, beside && free > across.at(group.work()) - width(group.label()) / 2);
            free = Math.max(beside ? free : 0, group.label().getX() + width(group.label()) + 6);
        }
    }

    /** @param below whether the label stands under its dots, because another one stands above */
    private void layoutGroup(Group group, Axis across, Axis up, boolean below) {
        double middle = across.at(group.work());
        double y = up.at(group.importance());
        int count = group.marks().size();
        double spread = Math.min(SPREAD, (across.at(1) - across.at(0)) / count);
        for (int k = 0; k < count; k++) {
            group.marks().get(k).centreOn(middle + (k - (count - 1) / 2.0) * spread, y);
        }
        centre(group.label(), middle, below ? y + 13 : y - 13);
        group.label().setX(Math.clamp(group.label().getX(), across.start() + 2, Math.max(across.start() + 2, getWidth() - width(group.label()))));
    }
}
