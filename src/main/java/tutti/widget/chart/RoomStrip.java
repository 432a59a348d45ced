package tutti.widget.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Side;

/** Breathing room: one dot per person around 0, over the zones out of room, tight and room; the unknown stand beside. */
public final class RoomStrip extends Chart {
    private static final double TOP = 15;
    private static final double BAND = 28;
    private static final double UNREAD_STEP = 22;
    private static final double WIDE_UNREAD = 128;
    private static final int NARROW_UNREAD_LIMIT = 3;

    private final Words words;
    private final boolean wide;
    private final Rectangle room = area(Ink.SUBTLE);
    private final Rectangle out = area(Ink.BROKEN_TINT);
    private final Rectangle tight = area(Ink.AMBER_TINT);
    private final Rectangle tightBlank = area(Ink.GRID);
    private final Line axisLine = line(Ink.LINE, 2);
    private final Line zero = line(Ink.LINE, 2);
    private final Text outWord;
    private final Text tightWord;
    private final Text roomWord;
    private final List<Line> steps = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private int low = -3;
    private int high = 5;

    /** The names of the zones. */
    public record Words(String out, String tight, String room, String unknown) {
    }

    private record Person(Dot dot, DataMark mark, Text label) {
    }

    private record Beside(DataMark mark, Text label, Text why) {
    }

    /** @param wide with names and a list of the unknown, else with initials above the rings */
    public RoomStrip(Words words, boolean wide) {
        super(wide ? 548 : 228, TOP + BAND + 15);
        this.words = words;
        this.wide = wide;
        outWord = caption(words.out(), "muted");
        tightWord = caption(words.tight(), "muted");
        roomWord = caption(words.room(), "muted");
        axisLine.setOpacity(0.5);
        show(List.of(), List.of());
    }

    public void show(List<Dot> known, List<Unread> unknown) {
        steps.forEach(getChildren()::remove);
        people.forEach(p -> getChildren().removeAll(p.mark(), p.label()));
        beside.forEach(b -> getChildren().removeAll(b.mark(), b.label(), b.why()));
        steps.clear();
        people.clear();
        beside.clear();
        low = (int) Math.min(-3, Math.floor(known.stream().mapToDouble(Dot::value).min().orElse(-3)));
        high = (int) Math.max(5, Math.ceil(known.stream().mapToDouble(Dot::value).max().orElse(5)));
        for (int i = low; i <= high && !known.isEmpty(); i++) {
            steps.add(line(Ink.LINE, 1));
        }
        axisLine.getStrokeDashArray().setAll(known.isEmpty() ? List.of(1.0, 4.0) : List.of());
        known.stream().sorted(Comparator.comparingDouble(Dot::value)).forEach(this::addPerson);
        unknown.stream().limit(wide ? unknown.size() : NARROW_UNREAD_LIMIT).forEach(this::addBeside);
        addRest(unknown.size() - beside.size());
        List<DataMark> marks = new ArrayList<>(people.stream().map(Person::mark).toList());
        beside.stream().filter(b -> !b.mark().getChildren().isEmpty()).forEach(b -> marks.add(b.mark()));
        RovingFocus.over(marks);
        tell(Stream.concat(known.stream().map(Dot::told), unknown.stream().map(Unread::told)).toList());
        setPrefHeight(Math.max(TOP + BAND + 15, wide ? unknown.size() * UNREAD_STEP : 0));
        requestLayout();
    }

    private void addPerson(Dot dot) {
        DataMark mark = add(DataMark.of(PersonMark.of(Side.CLIENT, dot.voice()), wide ? 10 : 9, dot.told(), dot.open()));
        people.add(new Person(dot, mark, caption(dot.label(), dot.strong() ? "strong" : "body-colour")));
    }

    private void addBeside(Unread unread) {
        DataMark mark = add(DataMark.of(PersonMark.STALE, wide ? 11 : 10, unread.told(), unread.open()));
        beside.add(new Beside(mark, caption(unread.label(), wide ? "body-colour" : "muted"),
            caption(wide ? unread.why() : beside.isEmpty() ? words.unknown() : "", "muted")));
    }

    private void addRest(int more) {
        if (more > 0) {
            beside.add(new Beside(add(new DataMark(new Rectangle(0, 0), "", () -> { })), caption("+" + more, "muted"), caption("", "muted")));
        }
    }

    @Override
    protected void layoutChildren() {
        double besideWidth = beside.isEmpty() ? 0 : wide ? WIDE_UNREAD : beside.size() * UNREAD_STEP + 2;
        double width = getWidth() - besideWidth;
        // Empty, it keeps its shape: zero stands where it will stand with two people still unread.
        double axisEnd = people.isEmpty() && beside.isEmpty() ? width - (wide ? WIDE_UNREAD : 2 * UNREAD_STEP + 2) : width;
        Axis axis = new Axis(low, high, 6, axisEnd - 8);
        double middle = TOP + BAND / 2;
        layoutZones(axis, width, middle);
        for (int i = 0; i < steps.size(); i++) {
            double x = Math.round(axis.at(low + i));
            span(steps.get(i), crisp(x), middle - 3, crisp(x), middle + 3);
        }
        layoutPeople(axis, middle);
        if (wide) {
            layoutList(width);
        } else {
            layoutRings(middle);
        }
    }

    private void layoutZones(Axis axis, double width, double middle) {
        double nought = Math.round(axis.at(0));
        double one = Math.round(axis.at(1));
        box(out, 0, TOP, nought, BAND);
        box(tight, nought, TOP, one - nought, BAND);
        box(tightBlank, nought, TOP, one - nought, BAND);
        tightBlank.setVisible(people.isEmpty());
        out.setVisible(!people.isEmpty());
        tight.setVisible(!people.isEmpty());
        box(room, people.isEmpty() ? 0 : one, TOP, people.isEmpty() ? width : width - one, BAND);
        span(axisLine, 0, middle, width, middle);
        span(zero, nought, TOP, nought, TOP + BAND);
        double below = TOP + BAND + 8;
        right(outWord, nought - 6, below);
        centre(tightWord, (nought + one) / 2, below);
        left(roomWord, Math.max(one + 12, tightWord.getX() + width(tightWord) + 8), below);
    }

    private void layoutPeople(Axis axis, double middle) {
        Map<Double, List<Person>> ties =
            people.stream().collect(Collectors.groupingBy(p -> p.dot().value(), TreeMap::new, Collectors.toList()));
        List<Text> placed = new ArrayList<>();
        ties.forEach((value, group) -> {
            double step = Math.min(10, (BAND - 9) / Math.max(1, group.size() - 1));
            for (int i = 0; i < group.size(); i++) {
                group.get(i).mark().centreOn(axis.at(value), middle + (i - (group.size() - 1) / 2.0) * step);
            }
        });
        people.stream().sorted(Comparator.comparing(p -> !p.dot().strong())).forEach(person -> {
            Text label = person.label();
            centre(label, axis.at(person.dot().value()), TOP - 8);
            label.setVisible(placed.stream().noneMatch(other -> overlap(other, label)));
            if (label.isVisible()) {
                placed.add(label);
            }
        });
    }

    private static boolean overlap(Text one, Text other) {
        return one.getX() < other.getX() + width(other) + 3 && other.getX() < one.getX() + width(one) + 3;
    }

    private void layoutRings(double middle) {
        for (int i = 0; i < beside.size(); i++) {
            Beside person = beside.get(i);
            double x = getWidth() - 10 - (beside.size() - 1 - i) * UNREAD_STEP;
            person.mark().centreOn(x, middle);
            centre(person.label(), x, TOP - 8);
            right(person.why(), getWidth(), TOP + BAND + 8);
        }
    }

    private void layoutList(double start) {
        double top = Math.max(12, TOP + BAND / 2 - (beside.size() - 1) * UNREAD_STEP / 2 - 1);
        for (int i = 0; i < beside.size(); i++) {
            Beside person = beside.get(i);
            double y = top + i * UNREAD_STEP;
            person.mark().centreOn(start + 13, y);
            left(person.label(), start + 22, y);
            right(person.why(), getWidth(), y);
        }
    }
}
