package tutti.widget.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.Texts;

/** Power over interest, each 1 to 5, with initials. A dot opens its person; dragging it changes both values. */
public final class PowerGrid extends Chart {
    private static final double LEFT = 16;
    private static final double FOOT = 18;
    private static final double DISC = 20;
    private static final double ROUND = 18;
    private static final double COUNT_EDGE = 8;
    private static final double EDGE = 2;

    private final Rectangle square = area(Ink.PANEL);
    private final Line across = line(Ink.BORDER, 1.5);
    private final Line upright = line(Ink.BORDER, 1.5);
    private final Text power;
    private final Text interest;
    private final List<DataMark> marks = new ArrayList<>();
    private List<Person> people = List.of();
    private Moved moved = (_, _, _) -> { };
    private Optional<Held> held = Optional.empty();

    /** The person under the pressed button. */
    private record Held(DataMark mark, int place) {
    }

    /** Told when a person was dragged: their place in the shown list, and both new values. */
    @FunctionalInterface
    public interface Moved {
        void to(int person, int power, int interest);
    }

    /** One person; power and interest are 1 to 5. */
    public record Person(String initials, int power, int interest, boolean selected, String told, Runnable open) {
    }

    public PowerGrid(String powerWord, String interestWord) {
        super(LEFT + 129, 129 + FOOT);
        Ink.BORDER.edge(square, 1);
        across.getStrokeDashArray().setAll(3.0, 3.0);
        upright.getStrokeDashArray().setAll(3.0, 3.0);
        power = caption(powerWord, "muted");
        power.setRotate(-90);
        interest = caption(interestWord, "muted");
        // On the grid, not on the dots: a dot that is moved by hand may slip from under the pointer.
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    public void onMove(Moved listener) {
        moved = listener;
    }

    public void show(List<Person> shown) {
        getChildren().removeAll(marks);
        marks.clear();
        people = List.copyOf(shown);
        for (int i = 0; i < people.size(); i++) {
            marks.add(add(mark(people.get(i), i)));
        }
        RovingFocus.over(marks);
        tell(people.stream().map(Person::told).toList());
        requestLayout();
    }

    private DataMark mark(Person person, int place) {
        Text letters = Texts.text(person.initials(), "initials", person.selected() ? "on-solid" : "client");
        // A disc for two letters; wider for the count of those who have no disc of their own.
        Rectangle disc = Ink.CLIENT.edge((person.selected() ? Ink.CLIENT : Ink.CLIENT_TINT).fill(new Rectangle(ROUND, ROUND)), 1);
        disc.setArcWidth(ROUND);
        disc.setArcHeight(ROUND);
        if (person.initials().codePointCount(0, person.initials().length()) > 2) {
            disc.widthProperty().bind(letters.layoutBoundsProperty().map(bounds -> Math.max(ROUND, bounds.getWidth() + COUNT_EDGE)));
        }
        DataMark mark = new DataMark(new StackPane(disc, letters), person.told(), person.open());
        mark.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> held = Optional.of(new Held(mark, place)));
        return mark;
    }

    private void dragged(MouseEvent event) {
        held.ifPresent(hand -> {
            hand.mark().centreOn(Math.clamp(event.getX(), LEFT, getWidth()), Math.clamp(event.getY(), 0, getHeight() - FOOT));
            event.consume();
        });
    }

    private void released(MouseEvent event) {
        Optional<Held> hand = held.filter(_ -> !event.isStillSincePress());
        held = Optional.empty();
        hand.ifPresent(drop -> moved.to(drop.place(), level(powerAxis().valueAt(event.getY())), level(interestAxis().valueAt(event.getX()))));
        requestLayout();
    }

    private static int level(double value) {
        return Math.clamp(Math.round(value), 1, 5);
    }

    private Axis interestAxis() {
        return new Axis(1, 5, LEFT + 13, getWidth() - 13);
    }

    private Axis powerAxis() {
        return new Axis(1, 5, getHeight() - FOOT - 13, 13);
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight() - FOOT;
        box(square, LEFT + 0.5, 0.5, getWidth() - LEFT - 1, bottom - 1);
        span(across, LEFT, bottom / 2, getWidth(), bottom / 2);
        span(upright, (LEFT + getWidth()) / 2, 0, (LEFT + getWidth()) / 2, bottom);
        centre(power, 6, bottom / 2);
        centre(interest, (LEFT + getWidth()) / 2, bottom + 10);
        IntStream.range(0, people.size()).boxed().collect(Collectors.groupingBy(i -> List.of(people.get(i).power(), people.get(i).interest())))
            .forEach((_, here) -> layoutPlace(here));
    }

    /** Those who share a place stand in rows around it, as close as their number asks, all of them inside the square. */
    private void layoutPlace(List<Integer> here) {
        Person first = people.get(here.getFirst());
        int columns = (int) Math.ceil(Math.sqrt(here.size()));
        int rows = Math.ceilDiv(here.size(), columns);
        double widest = here.stream().mapToDouble(place -> marks.get(place).prefWidth(-1)).max().orElse(DISC);
        double across = Math.min(widest + 1, step(interestAxis()) / columns);
        double down = Math.min(DISC + 1, step(powerAxis()) / rows);
        double left = inside(interestAxis().at(first.interest()), (columns - 1) * across, LEFT + widest / 2, getWidth() - widest / 2);
        double top = inside(powerAxis().at(first.power()), (rows - 1) * down, DISC / 2, getHeight() - FOOT - DISC / 2);
        for (int i = 0; i < here.size(); i++) {
            int place = here.get(i);
            if (held.filter(hand -> hand.place() == place).isEmpty()) {
                marks.get(place).centreOn(Math.round(left + i % columns * across), Math.round(top + (double) (i / columns) * down));
            }
        }
    }

    private static double step(Axis axis) {
        return Math.abs(axis.at(2) - axis.at(1));
    }

    /** Where the first of them has its middle, so that the last is not over the edge. */
    private static double inside(double middle, double length, double from, double to) {
        return Math.clamp(middle - length / 2, from + EDGE, Math.max(from + EDGE, to - EDGE - length));
    }
}
