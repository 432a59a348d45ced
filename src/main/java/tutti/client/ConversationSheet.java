package tutti.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.editor.LinkField;
import tutti.i18n.Words;
import tutti.model.Medium;
import tutti.model.Stakeholder;
import tutti.widget.field.DateField;
import tutti.widget.field.DropDown;

/** What was just said, in one go: by whom, when, how, their words, and when to come back to it. */
final class ConversationSheet {

    private static final double WIDTH = 360;

    private ConversationSheet() {}

    static void open(Node anchor, Stakeholder person, Editors editors, ClientDeeds deeds) {
        Words words = editors.words();
        LocalDate today = editors.workspace().today().get();
        TextArea said = new TextArea();
        said.setWrapText(true);
        said.setPrefRowCount(4);
        said.setPromptText(words.say("client.talk.said.prompt"));
        said.setAccessibleText(words.say("client.talk.said"));
        DropDown<Medium> medium = new DropDown<>(List.of(Medium.values()), words::of, chosen -> {});
        medium.setChosen(Medium.IN_PERSON);
        medium.setAccessibleText(words.say("client.talk.medium"));
        DateField when = new DateField(words.say("client.talk.date"), editors.dates().back(), words::weekday, date -> {});
        when.setDate(Optional.of(today));
        DateField followUp = new DateField(words.say("client.talk.followUp"), editors.dates().ahead(), words::weekday, date -> {});
        LinkField<Stakeholder> people = new LinkField<>(editors, Stakeholder.class, words.say("client.talk.people.prompt"));
        people.show(List.of(person.id()));
        HBox dates = new HBox(12, AskSheet.field(words.say("client.talk.date"), when), AskSheet.field(words.say("client.talk.followUp"), followUp));
        AskSheet sheet = new AskSheet(words, words.say("client.talk.log"), WIDTH, said, AskSheet.field(words.say("client.talk.people"), people.node()),
                AskSheet.field(words.say("client.talk.medium"), medium), dates);
        HalfTyped halfTyped = new HalfTyped(editors.workspace());
        String place = "client.talk.said/" + person.id();
        halfTyped.waitsIn(said, place);
        sheet.open(anchor, () -> {
            halfTyped.becomes(place, said.getText(), () -> deeds.converse(people.value(), Optional.ofNullable(when.getValue()).orElse(today),
                    medium.getValue(), said.getText().strip(), Optional.ofNullable(followUp.getValue())));
            return true;
        });
    }
}
