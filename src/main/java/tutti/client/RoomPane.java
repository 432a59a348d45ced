package tutti.client;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import tutti.editor.Editors;
import tutti.i18n.ClientWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.measure.Outlook;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.Dot;
import tutti.widget.chart.History;
import tutti.widget.chart.OutlookChart;
import tutti.widget.chart.RoomStrip;
import tutti.widget.chart.Unread;

/** Everybody's breathing room on one strip, and where the tightest one's is going. */
final class RoomPane {

    private static final double WORDS = 176;

    private final ClientViewModel model;
    private final Words words;
    private final ClientWords client;
    private final ScaleWords scale;
    private final PersonWords person;
    private final HBox head;
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
        head = Layout.row(8, Texts.panelTitle(words.say("client.room.title")), Layout.spacer(), editors.internal());
        tightest.setMinWidth(WORDS);
        HBox.setHgrow(tightest, Priority.SOMETIMES);
        HBox.setHgrow(chart, Priority.ALWAYS);
        outlook = new HBox(24, tightest, chart);
        root = Layout.column(8, head, strip, Layout.divider(), outlook);
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
        Optional<Room.Known> least = picture.room().tightest();
        TextFlow counts = Runs.smallLine(picture.room().people().isEmpty() ? client.besidesRoom(picture.room())
                : words.say("client.room.count", picture.room().in(Zone.ROOM).size(), picture.room().people().size(),
                        client.besidesRoom(picture.room())));
        head.getChildren().removeIf(TextFlow.class::isInstance);
        head.getChildren().add(1, counts);
        HBox.setHgrow(counts, Priority.ALWAYS);
        strip.show(picture.room().known().stream().map(room -> dot(room, least)).toList(),
                picture.room().unknown().stream().map(this::unread).toList());
        least.ifPresentOrElse(room -> showTightest(room, picture), this::showNobody);
    }

    private Dot dot(Room.Known room, Optional<Room.Known> least) {
        boolean strong = least.filter(room::equals).isPresent();
        return new Dot(PersonWords.shortName(room.person()), room.value(), Voices.of(room.basis()), strong, person.told(room),
                () -> model.stakeholders().choose(room.person()));
    }

    private Unread unread(Room.Unknown room) {
        String why = room.why() == Room.Why.NO_READING ? words.say("client.room.noReading") : client.room(room);
        return new Unread(PersonWords.shortName(room.person()), why, person.told(room), () -> model.stakeholders().choose(room.person()));
    }

    private void showNobody() {
        tightest.setMaxWidth(Double.MAX_VALUE);
        tightest.getChildren().setAll(Texts.wrapped(Texts.reason(words.say("client.room.nobody"))));
        Panes.when(false, chart);
    }

    private void showTightest(Room.Known room, ClientPicture picture) {
        Outlook ahead = picture.outlooks().of(room.person().id());
        Node prospect = Layout.row(6, icon(ahead).at(14),
                Texts.wrapped(Texts.body(person.capital(client.prospect(ahead, picture.today())))));
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
