package tutti.client;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Conversation;
import tutti.model.Medium;
import tutti.model.Stakeholder;
import tutti.widget.Buttons;
import tutti.widget.Menus;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** One conversation: with whom, how, what was said, and when to come back to it. */
final class ConversationDetail {

    private final ClientViewModel model;
    private final Words words;
    private final VBox head = Layout.column(10);
    private final Form<Conversation> form;
    private final VBox root;

    ConversationDetail(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        form = editors.<Conversation>form()
                .internal()
                .area("client.talk.said", Conversation::said, Conversation::withSaid).prompt("client.talk.said.prompt")
                .text("client.talk.subject", Conversation::subject, Conversation::withSubject)
                .section("client.talk.section.when").locked()
                .links("client.talk.people", Stakeholder.class, Conversation::people, Conversation::withPeople)
                .day("client.talk.date", Conversation::date, Conversation::withDate)
                .date("client.talk.followUp", Conversation::followUp, Conversation::withFollowUp).beside()
                .choice("client.talk.medium", Medium.class, Conversation::medium, Conversation::withMedium)
                .note("client.talk.note", Conversation::note, Conversation::withNote);
        root = Layout.column(16, head, form.root());
        model.privacy().subscribe(_ -> show(model.talks().chosen().flatMap(TalkRow::conversation)));
        model.talks().listing().subscribe(listing -> show(listing.chosen().flatMap(TalkRow::conversation)));
    }

    Region root() {
        return root;
    }

    private void show(Optional<Conversation> talk) {
        Panes.when(talk.isPresent(), root);
        form.show(talk);
        talk.ifPresent(this::showHead);
    }

    private void showHead(Conversation talk) {
        HBox line = Panes.heading(talk.subject().isBlank() || model.privacy().get() ? words.say("client.timeline.talked") : talk.subject(),
                Menus.more(words.say("client.more"), List.of(Menus.item(words.say("client.talk.drop"), () -> model.deeds().drop(talk)))));
        Button done = Buttons.with(Icon.CHECK, Buttons.plain(words.say("client.talk.followedUp"), () -> model.deeds().followedUp(talk)));
        head.getChildren().setAll(line, Panes.when(talk.followUp().isPresent(), Layout.row(10, done,
                Texts.reason(talk.followUp().map(day -> words.say("client.talk.followUp.on", words.weekday(day))).orElse("")))));
    }
}
