package tutti.widget.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
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
        Circle disc = Ink.CLIENT.edge((person.selected() ? Ink.CLIENT : Ink.CLIENT_TINT).fill(new Circle(9)), 1);
        Text letters = Texts.text(person.initials(), "initials", person.selected() ? "on-solid" : "client");
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
        Map<List<Integer>, Integer> taken = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            int place = i;
            int before = taken.merge(List.of(person.power(), person.interest()), 1, Integer::sum) - 1;
            if (held.filter(hand -> hand.place() == place).isPresent()) {
                continue;
            }
            // Those who share a place lie like a fan of cards, so that each can still be hit.
            marks.get(i).centreOn(Math.max(LEFT + DISC / 2, Math.round(interestAxis().at(person.interest())) - before * 7),
                Math.min(getHeight() - FOOT - DISC / 2, Math.round(powerAxis().at(person.power())) + before * 4));
        }
    }
}
