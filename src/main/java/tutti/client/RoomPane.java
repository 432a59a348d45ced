package tutti.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.ClientWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Level;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.Outlook;
import tutti.model.measure.Room;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.Dot;
import tutti.widget.chart.History;
import tutti.widget.chart.OutlookChart;
import tutti.widget.chart.RoomStrip;
import tutti.widget.chart.Unread;
import tutti.widget.panel.MadeOf;

/** Everybody's breathing room on one strip, and where the tightest one's is going. */
final class RoomPane {

    private static final double WORDS = 176;
    private static final int MOST_DOTS = 24;
    private static final int MOST_UNREAD = 3;
    private static final int UNREAD_LETTERS = 8;

    private final ClientViewModel model;
    private final Words words;
    private final ClientWords client;
    private final ScaleWords scale;
    private final PersonWords person;
    private final RoomFigures figures;
    private final HBox counts = Layout.row(6);
    private final HBox signs = Layout.row(14);
    private final RoomStrip strip;
    private final OutlookChart chart;
    private final VBox tightest = Layout.column(6);
    private final HBox outlook;
    private final VBox root;

    RoomPane(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        client = new ClientWords(words);
        scale = new ScaleWords(words);
        person = new PersonWords(words);
        strip = new RoomStrip(new RoomStrip.Words(words.say("client.room.out"), words.say("client.room.tight"), words.say("client.room.room"),
                words.say("client.room.unknown")), true);
        chart = new OutlookChart(words.say("client.room.today"));
        figures = new RoomFigures(model);
        Label title = Texts.panelTitle(words.say("client.room.title"));
        title.setMinWidth(Label.USE_PREF_SIZE);
        Region lock = (Region) editors.internal();
        lock.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Layout.row(8, title, Layout.grow(counts), lock);
        counts.setMinWidth(0);
        tightest.setMinWidth(WORDS);
        HBox.setHgrow(tightest, Priority.SOMETIMES);
        HBox.setHgrow(chart, Priority.ALWAYS);
        outlook = new HBox(24, tightest, chart);
        root = Layout.column(8, head, strip, signs, Layout.divider(), outlook);
        root.setPadding(new Insets(10, 16, 8, 16));
        model.picture().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    /** In a low window the strip stays and the outlook goes. */
    void showOutlook(boolean fits) {
        Panes.when(fits, outlook);
    }

    private void show(ClientPicture picture) {
        BreathingRoom room = picture.room();
        Optional<Room.Known> least = room.tightest();
        counts.getChildren().setAll(figures.groups(room));
        signs.getChildren().setAll(figures.signs(picture));
        Panes.when(!room.people().isEmpty(), signs);
        strip.show(dots(room, least), unread(room));
        least.ifPresentOrElse(one -> showTightest(one, picture), this::showNobody);
    }

    /** One each; of many, those of one room stand behind one dot. */
    private List<Dot> dots(BreathingRoom room, Optional<Room.Known> least) {
        if (room.known().size() <= MOST_DOTS) {
            return room.known().stream().map(known -> dot(known, least)).toList();
        }
        return room.known().stream().collect(Collectors.groupingBy(Room.Known::value, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(same -> together(same.getKey(), same.getValue(), least)).toList();
    }

    private Dot together(int value, List<Room.Known> same, Optional<Room.Known> least) {
        boolean judged = same.stream().allMatch(room -> room.basis() == Basis.JUDGED);
        String told = words.say("client.room.together", same.size(), scale.signed(value));
        return new Dot(Integer.toString(same.size()), value, Voices.of(judged ? Basis.JUDGED : Basis.SAID),
                least.filter(same::contains).isPresent(), told, () -> MadeOf.open(strip, told, "", figures.lines(same), words));
    }

    private Dot dot(Room.Known room, Optional<Room.Known> least) {
        boolean strong = least.filter(room::equals).isPresent();
        return new Dot(PersonWords.shortName(room.person()), room.value(), Voices.of(room.basis()), strong, person.told(room),
                () -> model.stakeholders().choose(room.person()));
    }

    /** The most powerful by name, and how many more. */
    private List<Unread> unread(BreathingRoom room) {
        List<Room.Unknown> unknown = room.unknown().stream()
                .sorted(Comparator.comparingInt((Room.Unknown one) -> -one.person().power().map(Level::value).orElse(0))).toList();
        int named = unknown.size() <= MOST_UNREAD ? unknown.size() : MOST_UNREAD - 1;
        List<Unread> beside = new ArrayList<>(unknown.subList(0, named).stream().map(this::unread).toList());
        List<Room.Unknown> others = unknown.subList(named, unknown.size());
        if (!others.isEmpty()) {
            String told = words.say("client.room.more", others.size());
            beside.add(new Unread(told, "", told, () -> MadeOf.open(strip, told, "", figures.lines(others), words)));
        }
        return beside;
    }

    private Unread unread(Room.Unknown room) {
        String why = room.why() == Room.Why.NO_READING ? words.say("client.room.noReading") : client.room(room);
        return new Unread(PersonWords.shortName(room.person(), UNREAD_LETTERS), why, person.told(room), () -> model.stakeholders().choose(room.person()));
    }

    private void showNobody() {
        tightest.setMaxWidth(Double.MAX_VALUE);
        tightest.getChildren().setAll(Texts.wrapped(Texts.reason(words.say("client.room.nobody"))));
        Panes.when(false, chart);
    }

    private void showTightest(Room.Known room, ClientPicture picture) {
        Outlook ahead = picture.outlooks().of(room.person().id());
        Hyperlink sentence = figures.outlook(ahead, room.person(), picture);
        sentence.setWrapText(true);
        Node prospect = Layout.row(6, icon(ahead).at(14), sentence);
        tightest.getChildren().setAll(Texts.reason(words.say("client.room.tightest")),
                Texts.strong(words.say("client.room.tightest.who", room.person().name(), scale.signed(room.value()))), prospect,
                Texts.wrapped(Texts.caption(words.say("client.room.basis", client.readingsOverDays(ahead)))));
        tightest.setMaxWidth(WORDS);
        Panes.when(!(ahead instanceof Outlook.NotEnough), chart);
        chart.show(new OutlookChart.Data(ahead.points().stream().map(point -> history(point, ahead, room)).toList(),
                OptionalDouble.of(room.minimum().score().value()),
                words.say("client.room.least", room.minimum().score().value()), picture.today(), wedge(ahead)));
    }

    private static Icon icon(Outlook ahead) {
        return switch (ahead) {
            case Outlook.NotEnough few -> Icon.READING;
            case Outlook.Steady steady -> Icon.STEADY;
            case Outlook.Rising rising -> Icon.RISING;
            case Outlook.AlreadyOut out -> Icon.FALLING;
            case Outlook.RunsOut runsOut -> Icon.FALLING;
        };
    }

    private History history(Outlook.Point point, Outlook ahead, Room.Known room) {
        return new History(point.date(), words.day(point.date()), point.confidence(), Voices.of(ahead.basis()), person.told(point),
                () -> model.stakeholders().choose(room.person()));
    }

    private Optional<OutlookChart.Wedge> wedge(Outlook ahead) {
        return ahead instanceof Outlook.RunsOut out
                ? Optional.of(new OutlookChart.Wedge(out.earliest(), words.day(out.earliest()), out.latest(),
                        out.latest().map(words::day).orElseGet(() -> words.say("client.room.orNot"))))
                : Optional.empty();
    }
}
