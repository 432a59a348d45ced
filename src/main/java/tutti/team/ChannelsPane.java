package tutti.team;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Channel;
import tutti.model.Member;
import tutti.model.Stakeholder;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** All channels, and everything about the chosen one. */
final class ChannelsPane {

    private static final double ROW = 38;
    private static final double MARK = 14;
    private static final double AUDIENCE = 10;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;

    private ChannelsPane(TeamViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
    }

    static TeamPane of(TeamViewModel model, Editors editors) {
        ChannelsPane pane = new ChannelsPane(model, editors);
        Form<Channel> form = pane.form();
        model.channels().listing().subscribe(listing -> form.show(listing.chosen().map(ChannelRow::record)));
        MissingLine nowhere = new MissingLine(editors.words());
        model.picture().subscribe(picture -> nowhere.show(editors.words().say("team.channel.nowhere"), picture.hidden() || picture.file().channels().isEmpty() ? List.of()
                : Outsiders.of(picture).stream().map(person -> new MissingLine.Missing(person.name(), () -> model.open(person))).toList()));
        return new TopPane(nowhere.root(), new ListPane<>(model.channels(), pane.table(), editors.newLine("team.channel.new", "team.channel.new.edit", model::newChannel),
                form.root(), editors.words().say("team.channel.choose"),
                record -> editors.drop("team.channel.delete", record))
                .key("h", () -> pane.chosen().ifPresent(model.deeds()::hold)));
    }

    private Optional<Channel> chosen() {
        return model.channels().chosen().map(ChannelRow::record);
    }

    static Node empty(Words words) {
        return new EmptyState(Icon.CHANNEL, words.say("team.channel.empty"), words.say("team.channel.empty.why"));
    }

    /** Dot and diamond: who it is for. */
    static Node audience(ChannelRow row) {
        Mark client = new Mark(PersonMark.CLIENT_SAID, AUDIENCE, "");
        client.setVisible(row.client());
        Mark team = new Mark(PersonMark.TEAM_SAID, AUDIENCE, "");
        team.setVisible(row.team());
        return Layout.row(3, client, team);
    }

    static Node next(ChannelRow row) {
        HBox said = Layout.row(5, Texts.label(row.next(), row.tone().styles("reason")));
        if (row.overdue()) {
            said.getChildren().addFirst(new Mark(LinkMark.BROKEN_FIRST, MARK, ""));
        }
        return said;
    }

    private TableView<ChannelRow> table() {
        TableView<ChannelRow> table = Tables.table(ROW, empty(words),
                new NodeColumn<>(words.say("team.column.channel"), 280, row -> Layout.row(8, audience(row),
                        Layout.grow(Layout.twoLines(Texts.told(Texts.label(row.record().name(), "body", row.overdue() ? "strong" : "plain")),
                                Texts.told(row.step().isEmpty() ? Texts.label(row.record().purpose(), "caption", "muted")
                                        : Texts.label(row.step(), "caption", "danger")))))),
                new NodeColumn<>(words.say("team.column.owner"), 110, row -> Texts.told(Texts.label(row.ownerName(), "reason", "muted"))),
                new NodeColumn<>(words.say("team.column.cadence"), 100, row -> Texts.label(row.cadence(), "reason", "muted")),
                new NodeColumn<>(words.say("team.column.last"), 74, row -> Texts.label(row.last(), "reason", "muted")),
                new NodeColumn<>(words.say("team.column.next"), 110, ChannelsPane::next));
        table.setAccessibleText(words.say("team.tab.channels"));
        return table;
    }

    private Form<Channel> form() {
        Button held = Buttons.withKey(words.say("team.channel.held.key"),
                Buttons.plain(words.say("team.channel.held"), () -> chosen().ifPresent(model.deeds()::hold)));
        EscalationView path = new EscalationView(editors, model.deeds()::escalate);
        return editors.<Channel>form()
                .section("team.channel.section.what")
                .text("team.channel.name", Channel::name, Channel::withName).required()
                .area("team.channel.purpose", Channel::purpose, Channel::withPurpose)
                .links("team.channel.client", Stakeholder.class, Channel::stakeholders, Channel::withStakeholders)
                .links("team.channel.team", Member.class, Channel::members, Channel::withMembers)
                .section("team.channel.section.when")
                .cadence("team.channel.cadence", Channel::cadence, Channel::withCadence).hint("team.channel.cadence.hint")
                .member("team.channel.owner", Channel::owner, Channel::withOwner).beside()
                .pastDate("team.channel.last", Channel::lastHeld, Channel::withLastHeld)
                .fact("team.channel.next", channel -> channel.nextDue().map(words::weekday).orElseGet(() -> words.say("team.channel.next.unknown"))).beside()
                .node(held)
                .section("team.channel.path").internal()
                .node(path.root()).onShow(path::show)
                .area("team.channel.escalation", Channel::escalation, Channel::withEscalation).prompt("team.channel.escalation.prompt")
                .section("team.section.note").internal()
                .note("team.channel.note", Channel::note, Channel::withNote);
    }
}
