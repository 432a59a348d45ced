package tutti.client;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.ClientWords;
import tutti.i18n.Words;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Meeting;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.measure.Preparation;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Side;
import tutti.widget.panel.MadeOf;

/** Above a meeting's fields: what is still to prepare, who will be in the room and how much of theirs is left, and the page on the table. */
final class MeetingHead {

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final VBox root = Layout.column(12);

    MeetingHead(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
    }

    Region root() {
        return root;
    }

    void show(Meeting meeting, boolean hidden) {
        ClientPicture picture = model.picture().get();
        root.getChildren().setAll(deeds(meeting, picture));
        if (!meeting.held() && !hidden) {
            root.getChildren().add(toPrepare(meeting, picture));
        }
        List<Stakeholder> there = picture.file().find(meeting.attendees());
        if (!there.isEmpty() && !hidden) {
            root.getChildren().add(roomLeft(there, picture));
        }
    }

    /** The page on the table, or the draft that will lie there; and that it was held. */
    private Node deeds(Meeting meeting, ClientPicture picture) {
        Optional<IssuedPage> page = meeting.page().flatMap(picture.file()::find);
        int next = picture.file().lastIssued().map(issued -> issued.number() + 1).orElse(1);
        Button open = page.map(issued -> Buttons.plain(words.say("client.meeting.openPage", issued.number()), () -> model.open(issued)))
                .orElseGet(() -> Buttons.plain(words.say("client.meeting.openDraft", next), () -> model.open(Kind.DRAFT_PAGE)));
        Button held = Buttons.with(Icon.CHECK, Buttons.plain(words.say("client.meeting.wasHeld"), () -> model.deeds().held(meeting)));
        boolean past = !meeting.held() && !meeting.date().isAfter(picture.today());
        return Layout.row(8, Buttons.small(Buttons.with(Icon.STATUS, open)), Panes.when(past, Buttons.small(held)));
    }

    private Node toPrepare(Meeting meeting, ClientPicture picture) {
        VBox card = Layout.card();
        for (Preparation.Item item : Preparation.of(picture.file(), meeting, picture.today()).items()) {
            card.getChildren().add(padded(node(item, picture)));
        }
        if (card.getChildren().isEmpty()) {
            card.getChildren().add(padded(Texts.reason(words.say("client.meeting.prepared"))));
        }
        return Layout.column(6, Layout.between(Texts.panelTitle(words.say("client.meeting.prepare")), editors.internal()), card);
    }

    private Node node(Preparation.Item item, ClientPicture picture) {
        String what = say(item);
        if (item.records().isEmpty()) {
            return Layout.row(8, Icon.WARNING.at(14, "warning"), Texts.body(what));
        }
        List<MadeOf.Line> lines = item.records().stream()
                .flatMap(named -> picture.file().all().stream().filter(thing -> thing.id().equals(named.id())))
                .map(thing -> new MadeOf.Line(thing.title(), "", () -> open(thing))).toList();
        Hyperlink figure = MadeOf.figure(what, what, lines, words);
        figure.getStyleClass().setAll("hyperlink", "body");
        return Layout.row(8, Icon.WARNING.at(14, "warning"), figure);
    }

    private void open(Thing thing) {
        model.open(thing);
    }

    private String say(Preparation.Item item) {
        int count = item.records().size();
        return switch (item.what()) {
            case ATTENDEES -> words.say("client.meeting.prepare.attendees");
            case PAGE -> words.say("client.meeting.prepare.page");
            case PROMISES -> words.say("client.meeting.prepare.promises", count);
            case CONCERNS -> words.say("client.meeting.prepare.concerns", count);
            case CONFIRMATIONS -> words.say("client.meeting.prepare.confirmations", count);
            case DECISIONS -> words.say("client.meeting.prepare.decisions", count);
            case READINGS -> words.say("client.meeting.prepare.readings", count);
        };
    }

    private Node roomLeft(List<Stakeholder> there, ClientPicture picture) {
        VBox card = Layout.card();
        there.forEach(one -> card.getChildren().add(padded(attendee(one, picture))));
        return Layout.column(6, Layout.between(Texts.panelTitle(words.say("client.meeting.room")), editors.internal()), card);
    }

    private Node attendee(Stakeholder one, ClientPicture picture) {
        Optional<Room> room = picture.room().of(one.id());
        boolean out = room.filter(left -> left instanceof Room.Known known && known.zone() == Zone.OUT).isPresent();
        Label left = Texts.label(room.map(new ClientWords(words)::room).orElse(""), "body", "strong");
        if (out) {
            left.getStyleClass().add("danger");
        }
        Hyperlink name = Layout.styled(Buttons.link(one.name(), () -> model.open(one)), "plain");
        name.setMinWidth(0);
        HBox line = Layout.row(8, new Avatar(one.initials(), Side.CLIENT, 24), name, Layout.spacer(),
                Texts.reason(room.filter(Room.Known.class::isInstance).map(Room.Known.class::cast).map(new PersonWords(words)::zone).orElse("")), left);
        return line;
    }

    private static Node padded(Node node) {
        HBox line = Layout.row(0, Layout.grow(node));
        line.setPadding(new Insets(5, 10, 5, 10));
        return line;
    }
}
