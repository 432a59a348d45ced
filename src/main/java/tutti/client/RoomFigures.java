package tutti.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import tutti.i18n.ClientWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.RaidItem;
import tutti.model.RoomSign;
import tutti.model.Stakeholder;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.Outlook;
import tutti.model.measure.Readings;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.MadeOf;

/** The figures of the client's breathing room, each with what it is made of behind it. */
final class RoomFigures {

    private final ClientViewModel model;
    private final Words words;
    private final ClientWords client;
    private final ScaleWords scale;
    private final PersonWords person;

    RoomFigures(ClientViewModel model) {
        this.model = model;
        words = model.words();
        client = new ClientWords(words);
        scale = new ScaleWords(words);
        person = new PersonWords(words);
    }

    /** "3 of 7 have room", "1 tight", "1 out", "2 unknown", "median +2". */
    List<Node> groups(BreathingRoom room) {
        if (room.people().isEmpty()) {
            return List.of(Texts.reason(client.besidesRoom(room)));
        }
        List<Node> figures = new ArrayList<>();
        Hyperlink have = figure(words.say("client.room.have", room.in(Zone.ROOM).size(), room.people().size()), room.in(Zone.ROOM));
        have.getStyleClass().add("strong");
        figures.add(have);
        Stream.of(Zone.TIGHT, Zone.OUT).filter(zone -> !room.in(zone).isEmpty())
                .forEach(zone -> figures.add(figure(client.group(room, zone), room.in(zone))));
        if (!room.unknown().isEmpty()) {
            figures.add(figure(client.unknown(room), room.unknown()));
        }
        if (room.median().isPresent()) {
            Hyperlink median = figure(client.median(room), room.known().stream().sorted(Comparator.comparingInt(Room.Known::value)).toList());
            median.setMinWidth(0);
            figures.add(median);
        }
        return figures;
    }

    private Hyperlink figure(String figure, List<? extends Room> made) {
        return MadeOf.figure(figure, words.say("client.room.title.figure", figure), lines(made), words);
    }

    List<MadeOf.Line> lines(List<? extends Room> rooms) {
        return rooms.stream().map(room -> new MadeOf.Line(room.person().name(),
                words.say("client.room.line", client.room(room), person.told(room)), () -> model.stakeholders().choose(room.person()))).toList();
    }

    /** "Patience 3 same, 2 less": who gave which, and what it was spent on. */
    List<Node> signs(ClientPicture picture) {
        return Stream.of(RoomSign.values()).<Node>map(sign -> {
            String figure = words.say("client.room.sign", words.of(sign), client.signs(picture.room(), sign));
            Hyperlink link = MadeOf.figure(figure, words.of(sign), signLines(sign, picture), words);
            link.getStyleClass().add("caption");
            return link;
        }).toList();
    }

    private List<MadeOf.Line> signLines(RoomSign sign, ClientPicture picture) {
        Stream<MadeOf.Line> given = picture.room().given(sign).values().stream().flatMap(List::stream)
                .flatMap(one -> line(one, picture).stream());
        Stream<MadeOf.Line> spent = picture.room().spent().stream().filter(decision -> decision.spends().contains(sign)).map(this::spent);
        return Stream.concat(given, spent).toList();
    }

    private java.util.Optional<MadeOf.Line> line(Readings.SignGiven one, ClientPicture picture) {
        return picture.file().stakeholders().stream().filter(who -> who.id().equals(one.person())).findFirst()
                .map(who -> new MadeOf.Line(who.name(), words.say("client.room.given", words.of(one.given()), words.day(one.date())),
                        () -> model.stakeholders().choose(who)));
    }

    private MadeOf.Line spent(RaidItem decision) {
        return new MadeOf.Line(decision.text(), words.say("client.room.spent", client.spent(decision)), () -> model.open(decision));
    }

    /** Where somebody's room is going, in words; the readings it rests on stand behind it. */
    Hyperlink outlook(Outlook ahead, Stakeholder who, ClientPicture picture) {
        Hyperlink[] link = new Hyperlink[1];
        String prospect = person.capital(client.prospect(ahead, picture.today()));
        link[0] = Layout.styled(Buttons.link(prospect, () -> MadeOf.open(link[0], words.say("client.room.outlook", who.name()),
                how(ahead), points(ahead, who), words)), "plain", "body");
        return link[0];
    }

    private String how(Outlook ahead) {
        return switch (ahead) {
            case Outlook.NotEnough few -> words.say("client.room.outlook.few", Outlook.FEWEST, Outlook.SHORTEST_SPAN);
            case Outlook.Steady steady -> words.say("client.room.outlook.steady");
            case Outlook.Rising rising -> words.say("client.room.outlook.slope", week(rising.perWeek()));
            case Outlook.AlreadyOut out -> words.say("client.room.outlook.slope", week(out.perWeek()));
            case Outlook.RunsOut out -> words.say("client.room.outlook.range", week(out.perWeek()), week(out.steepest()), week(out.flattest()));
        };
    }

    /** To a tenth. */
    private String week(double slope) {
        return scale.signed(Math.round(slope * 10) / 10.0);
    }

    private List<MadeOf.Line> points(Outlook ahead, Stakeholder who) {
        return ahead.points().reversed().stream().map(point -> new MadeOf.Line(person.told(point),
                words.say("client.room.point.room", scale.signed(point.room()), words.of(ahead.basis())), () -> model.stakeholders().choose(who))).toList();
    }
}
