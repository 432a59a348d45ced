package tutti.client;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.NewRecordLine;
import tutti.editor.RowsTable;
import tutti.i18n.Words;
import tutti.model.Conversation;
import tutti.model.Meeting;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.IconDisc;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** Every conversation, and every client meeting. */
final class TalksTab {

    private static final double LIST = 640;
    private static final double ROW = 52;
    private static final int A_WEEK = 7;

    private final ClientViewModel model;
    private final Words words;
    private final ListTab tab;

    TalksTab(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        NewRecordLine newLine = editors.newLine("client.talk.new", "client.talk.new.edit", model.deeds()::newConversation);
        TableView<TalkRow> table = RowsTable.bind(Tables.table(ROW,
                new EmptyState(Icon.CONVERSATION, words.say("client.talks.empty"), words.say("client.talks.empty.why")),
                new NodeColumn<TalkRow>(words.say("client.talks.date"), 76, row -> Texts.reason(words.day(row.date()))).fixed().styled("edge"),
                new NodeColumn<>(words.say("client.talks.what"), 330, this::what),
                new NodeColumn<TalkRow>(words.say("client.talks.how"), 90, row -> Texts.reason(how(row))).fixed(),
                new NodeColumn<>(words.say("client.talks.followUp"), 110, this::followUp)), model.talks(), model.deeds()::drop);
        table.setAccessibleText(words.say("client.tab.conversations"));
        Button[] plan = new Button[1];
        plan[0] = Buttons.with(Icon.MEETING, Buttons.plain(words.say("client.meeting.plan"), () -> editors.ask().wordsAndDate(plan[0],
                words.say("client.meeting.plan.title"), words.say("client.meeting.name"), model.picture().get().today().plusDays(A_WEEK),
                (name, date) -> model.deeds().plan(name, date))));
        HBox both = Layout.row(8, Layout.grow(newLine.root()), plan[0]);
        both.setPadding(new Insets(6, 16, 6, 16));
        VBox list = Panes.list(table, Layout.styled(Layout.divider(), "firm"), both);
        ConversationDetail conversation = new ConversationDetail(model, editors);
        MeetingDetail meeting = new MeetingDetail(model, editors);
        VBox detail = new VBox(conversation.root(), meeting.root());
        detail.visibleProperty().bind(conversation.root().visibleProperty().or(meeting.root().visibleProperty()));
        detail.managedProperty().bind(detail.visibleProperty());
        tab = new ListTab(Panes.beside("talks", LIST, list, detail, words.say("client.choose.talk")), List.of(), newLine::focusField);
    }

    ListTab tab() {
        return tab;
    }

    private Node what(TalkRow row) {
        Icon icon = row.meeting().isPresent() ? Icon.CLIENT : Icon.CONVERSATION;
        String title = row.record().title().isBlank() || row.hidden() && row.conversation().isPresent() ? words.say("client.timeline.talked") : row.record().title();
        return Layout.row(10, new IconDisc(icon, IconDisc.Tone.CLIENT, true),
                Layout.twoLines(Texts.told(Texts.body(title)), Texts.told(Texts.reason(row.people()))));
    }

    private String how(TalkRow row) {
        return row.conversation().map(Conversation::medium).map(words::of)
                .orElseGet(() -> words.say(row.meeting().filter(Meeting::held).isPresent() ? "client.talks.meeting" : "client.talks.planned"));
    }

    private Node followUp(TalkRow row) {
        Optional<Conversation> due = row.conversation().filter(talk -> talk.followUp().isPresent());
        Label label = Texts.reason(due.flatMap(Conversation::followUp).map(words::weekday).orElse(""));
        if (due.flatMap(Conversation::followUp).filter(day -> day.isBefore(model.picture().get().today())).isPresent()) {
            label.getStyleClass().add("danger");
        }
        return label;
    }
}
