package tutti.widget.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.Texts;

/**
 * Probability over impact, each 1 to 5, with how many risks stand in each field. One stop for Tab; the arrows go from field
 * to field; Enter, Space or a click opens one.
 */
public final class HeatMap extends Chart {

    private static final int LEVELS = 5;
    private static final double LEFT = 34;
    private static final double FOOT = 30;
    private static final double WIDE = 40;
    private static final double HIGH = 24;
    private static final double GAP = 2;
    /** From this product on a field is hot, and from the other on it is warm. */
    private static final int HOT = 15;
    private static final int WARM = 6;

    private final Text probability;
    private final Text impact;
    private final List<Text> levels = new ArrayList<>();
    private final Map<Place, DataMark> marks = new HashMap<>();
    private Place reached = new Place(LEVELS, LEVELS);

    private record Place(int probability, int impact) {

        boolean isThere() {
            return probability >= 1 && probability <= LEVELS && impact >= 1 && impact <= LEVELS;
        }
    }

    /**
     * One field.
     *
     * @param probability 1 to 5
     * @param impact 1 to 5
     * @param count how many stand there
     * @param told the field in words
     */
    public record Field(int probability, int impact, int count, boolean chosen, String told, Runnable open) {}

    public HeatMap(String probabilityWord, String impactWord) {
        super(LEFT + LEVELS * (WIDE + GAP), LEVELS * (HIGH + GAP) + FOOT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        probability = caption(probabilityWord, "muted");
        probability.setRotate(-90);
        impact = caption(impactWord, "muted");
        for (int level = 1; level <= LEVELS; level++) {
            levels.add(caption(Integer.toString(level), "muted"));
            levels.add(caption(Integer.toString(level), "muted"));
        }
    }

    /** @param fields those that are not named are empty and cannot be reached */
    public void show(List<Field> fields) {
        boolean hadFocus = marks.values().stream().anyMatch(DataMark::isFocused);
        getChildren().removeAll(marks.values());
        marks.clear();
        for (Field field : fields) {
            Place place = new Place(field.probability(), field.impact());
            DataMark mark = mark(field);
            mark.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(place, key));
            mark.focusedProperty().subscribe(focused -> {
                if (focused) {
                    reach(place);
                }
            });
            marks.put(place, add(mark));
        }
        tell(fields.stream().filter(field -> field.count() > 0).map(Field::told).toList());
        reach(reached);
        if (hadFocus && marks.containsKey(reached)) {
            marks.get(reached).requestFocus();
        }
        requestLayout();
    }

    private static DataMark mark(Field field) {
        int product = field.probability() * field.impact();
        Rectangle ground = (product >= HOT ? Ink.BROKEN_TINT : product >= WARM ? Ink.AMBER_TINT : Ink.SUBTLE).fill(new Rectangle(WIDE, HIGH));
        (field.chosen() ? Ink.ACCENT : Ink.BORDER).edge(ground, field.chosen() ? 3 : 1);
        Text count = Texts.text(field.count() == 0 ? "" : Integer.toString(field.count()), "strong");
        return new DataMark(new StackPane(ground, count), field.told(), field.open());
    }

    private void reach(Place place) {
        reached = place;
        marks.forEach((each, mark) -> mark.setFocusTraversable(each.equals(place)));
    }

    private void onKey(Place from, KeyEvent key) {
        Place to = switch (key.getCode()) {
            case LEFT -> new Place(from.probability(), from.impact() - 1);
            case RIGHT -> new Place(from.probability(), from.impact() + 1);
            case UP -> new Place(from.probability() + 1, from.impact());
            case DOWN -> new Place(from.probability() - 1, from.impact());
            case HOME -> new Place(from.probability(), 1);
            case END -> new Place(from.probability(), LEVELS);
            default -> from;
        };
        if (to.isThere() && !to.equals(from)) {
            marks.get(to).requestFocus();
        }
        if (key.getCode().isArrowKey() || key.getCode() == KeyCode.HOME || key.getCode() == KeyCode.END) {
            key.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double bottom = LEVELS * (HIGH + GAP);
        centre(probability, 8, bottom / 2);
        centre(impact, LEFT + LEVELS * (WIDE + GAP) / 2, bottom + 22);
        for (int level = 1; level <= LEVELS; level++) {
            centre(levels.get(2 * level - 2), LEFT - 10, down(level));
            centre(levels.get(2 * level - 1), across(level), bottom + 7);
        }
        marks.forEach((place, mark) -> mark.centreOn(across(place.impact()), down(place.probability())));
    }

    private static double across(int impact) {
        return LEFT + (impact - 0.5) * (WIDE + GAP);
    }

    private static double down(int probability) {
        return (LEVELS - probability + 0.5) * (HIGH + GAP);
    }
}
