package tutti.client;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.EngagementLevel;
import tutti.model.Question;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;

/** In which order the stakeholders stand, under which headings, and in which look. */
public final class Arrangement {

    /** What they are sorted by; each begins with whom to look at first. */
    public enum Order { POWER, NAME, ROOM, LEVEL, CONTACT }

    /** What they stand under. */
    public enum Group { NONE, ORGANISATION, POWER, ROOM, LEVEL, CONTACT }

    /** What the list looks like: rows, the engagement assessment matrix, readings over time, or power over interest. */
    public enum Look { LIST, ENGAGEMENT, READINGS, GRID }

    /** A line of the list. */
    sealed interface Line {
        /** What those below have in common, and how many they are. */
        record Heading(String title, int count) implements Line {}

        record Somebody(StakeholderRow row) implements Line {}
    }

    private static final int LAST = Integer.MAX_VALUE;

    private final Words words;
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.POWER);
    private final BooleanProperty turned = new SimpleBooleanProperty();
    private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.NONE);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIST);
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.CONFIDENCE);

    Arrangement(Words words) {
        this.words = words;
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    /** Whether the order runs the other way round. */
    public BooleanProperty turned() {
        return turned;
    }

    public ObjectProperty<Group> group() {
        return group;
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    /** Whose answers are drawn over time. */
    public ObjectProperty<Question> question() {
        return question;
    }

    /** Sorts by this; once more, the other way round. */
    public void sortBy(Order by) {
        turned.set(order.get() == by && !turned.get());
        order.set(by);
    }

    /** What an order is called in the menu, and in a head of the list. */
    String name(Order order) {
        return switch (order) {
            case POWER -> words.say("client.order.power");
            case NAME -> words.say("client.order.name");
            case ROOM -> words.say("client.order.room");
            case LEVEL -> words.say("client.order.level");
            case CONTACT -> words.say("client.order.contact");
        };
    }

    Subscription onChange(Runnable told) {
        return Subscription.combine(order.subscribe((_, _) -> told.run()), turned.subscribe((_, _) -> told.run()),
                group.subscribe((_, _) -> told.run()));
    }

    /** A row with what it is grouped by, worked out once and not at each comparison. */
    private record Placed(StakeholderRow row, int place, CollationKey title, CollationKey name) {}

    /** In order, and those of one group together. */
    List<StakeholderRow> arrange(List<StakeholderRow> rows) {
        Collator collator = Collator.getInstance(words.locale());
        Comparator<Placed> by = comparator();
        return rows.stream()
                .map(row -> new Placed(row, place(row), collator.getCollationKey(title(row)), collator.getCollationKey(row.record().name())))
                .sorted(Comparator.comparingInt(Placed::place).thenComparing(Placed::title)
                        .thenComparing(turned.get() ? by.reversed() : by)
                        .thenComparing(placed -> placed.row().record().id()))
                .map(Placed::row).toList();
    }

    /** The rows with a heading before each group; without groups there are none. */
    List<Line> lines(List<StakeholderRow> rows) {
        if (group.get() == Group.NONE) {
            return rows.stream().<Line>map(Line.Somebody::new).toList();
        }
        var counts = rows.stream().collect(Collectors.groupingBy(this::title, Collectors.counting()));
        List<Line> lines = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (StakeholderRow row : rows) {
            String title = title(row);
            if (!last.equals(Optional.of(title))) {
                lines.add(new Line.Heading(title, counts.get(title).intValue()));
                last = Optional.of(title);
            }
            lines.add(new Line.Somebody(row));
        }
        return lines;
    }

    private Comparator<Placed> comparator() {
        return switch (order.get()) {
            case POWER -> Comparator.comparingInt((Placed placed) -> -placed.row().power());
            case NAME -> Comparator.comparing(Placed::name);
            case ROOM -> Comparator.comparingInt((Placed placed) -> room(placed.row()));
            case LEVEL -> Comparator.comparingInt((Placed placed) -> -placed.row().levelsShort())
                    .thenComparingInt(placed -> -placed.row().power());
            case CONTACT -> Comparator.comparingInt((Placed placed) -> -placed.row().daysOverLimit());
        };
    }

    /** Least room first; whoever's room is not known comes last. */
    private static int room(StakeholderRow row) {
        return row.room() instanceof Room.Known known ? known.value() : LAST;
    }

    private int place(StakeholderRow row) {
        return switch (group.get()) {
            case NONE, ORGANISATION -> 0;
            case POWER -> row.power() == 0 ? LAST : -row.power();
            case ROOM -> row.room() instanceof Room.Known known ? known.zone().ordinal() : LAST;
            case LEVEL -> row.record().current().map(EngagementLevel::ordinal).orElse(LAST);
            case CONTACT -> row.silence().isTooLong() ? 0 : 1;
        };
    }

    private String title(StakeholderRow row) {
        return switch (group.get()) {
            case NONE -> "";
            case ORGANISATION -> row.record().organisation().isBlank() ? words.say("client.group.noOrganisation") : row.record().organisation();
            case POWER -> row.power() == 0 ? words.say("client.group.noPower") : words.say("client.group.power", row.power());
            case ROOM -> row.room() instanceof Room.Known known ? zone(known.zone()) : words.say("client.group.noRoom");
            case LEVEL -> row.record().current().map(nameOf()).orElseGet(() -> words.say("client.group.noLevel"));
            case CONTACT -> words.say(row.silence().isTooLong() ? "client.group.quiet" : "client.group.inTouch");
        };
    }

    private Function<EngagementLevel, String> nameOf() {
        return words::of;
    }

    private String zone(Zone zone) {
        return switch (zone) {
            case OUT -> words.say("client.group.out");
            case TIGHT -> words.say("client.group.tight");
            case ROOM -> words.say("client.group.room");
        };
    }
}
