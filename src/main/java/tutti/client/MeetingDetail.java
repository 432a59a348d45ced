package tutti.client;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.DeliveryConfidence;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Reaction;
import tutti.model.Stakeholder;
import tutti.widget.Layout;
import tutti.widget.Menus;
import tutti.widget.Texts;

/** One client meeting: who attends, which page was on the table, and what they said of it. */
final class MeetingDetail {

    private final ClientViewModel model;
    private final Words words;
    private final VBox head = Layout.column(6);
    private final MeetingHead before;
    private final VBox reactions = Layout.column(6);
    private final Form<Meeting> form;
    private final VBox root;

    MeetingDetail(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        before = new MeetingHead(model, editors);
        form = editors.<Meeting>form()
                .shareable()
                .text("client.meeting.name", Meeting::name, Meeting::withName).required()
                .dateBy("client.meeting.date", meeting -> Optional.of(meeting.date()),
                        (meeting, day) -> day.ifPresent(date -> model.deeds().move(meeting, date)))
                .time("client.meeting.time", Meeting::time, Meeting::withTime).beside()
                .flag("client.meeting.held", Meeting::held, Meeting::withHeld)
                .links("client.meeting.attendees", Stakeholder.class, Meeting::attendees, Meeting::withAttendees)
                .record("client.meeting.page", IssuedPage.class, Meeting::page, Meeting::withPage).hint("client.meeting.page.hint")
                .section("client.meeting.verdict").locked()
                .optional("client.meeting.level", DeliveryConfidence.class, Meeting::verdict, Meeting::withVerdict)
                .stakeholder("client.meeting.verdictBy", Meeting::verdictBy, Meeting::withVerdictBy)
                .area("client.meeting.verdictWords", Meeting::verdictWords, Meeting::withVerdictWords)
                .note("client.meeting.note", Meeting::note, Meeting::withNote);
        root = Layout.column(16, head, before.root(), reactions, form.root());
        model.talks().listing().subscribe(_ -> show());
        model.picture().subscribe(_ -> show());
        model.privacy().subscribe(_ -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        Optional<Meeting> meeting = model.talks().chosen().flatMap(TalkRow::meeting);
        Panes.when(meeting.isPresent(), root);
        form.show(meeting);
        meeting.ifPresent(this::showHead);
    }

    private void showHead(Meeting meeting) {
        String state = words.say(meeting.held() ? "client.meeting.was" : "client.meeting.willBe", words.weekday(meeting.date()),
                meeting.time().map(time -> " " + time).orElse(""));
        HBox line = Panes.heading(meeting.name(),
                Menus.more(words.say("client.more"), List.of(Menus.item(words.say("client.meeting.drop"), () -> model.deeds().drop(meeting)))));
        head.getChildren().setAll(line, Texts.reason(state));
        before.show(meeting, model.privacy().get());
        reactions.getChildren().setAll(Texts.reason(words.say("client.meeting.reactions")));
        VBox card = Layout.card();
        meeting.reactions().forEach(reaction -> card.getChildren().add(reaction(reaction)));
        reactions.getChildren().add(card);
        Panes.when(!meeting.reactions().isEmpty(), reactions);
    }

    private Region reaction(Reaction reaction) {
        String who = model.picture().get().name(reaction.by());
        Label line = Texts.told(Texts.reason(who.isEmpty() ? reaction.line() : words.say("client.meeting.reaction", who, reaction.line())));
        VBox both = Layout.column(2, Texts.wrapped(Texts.body(words.say("client.quoted", reaction.words()))), line);
        both.setPadding(new Insets(6, 10, 6, 10));
        return both;
    }
}
