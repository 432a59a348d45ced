package tutti.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.editor.PersonField;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Stakeholder;
import tutti.widget.field.Choice;
import tutti.widget.field.DateField;
import tutti.widget.field.ScoreField;

/** What is asked when a need was told back, and when somebody said how satisfied they are. */
final class NeedSheets {

    private static final double WIDTH = 360;

    private final Editors editors;
    private final Words words;
    private final ClientDeeds deeds;

    NeedSheets(Editors editors, ClientDeeds deeds) {
        this.editors = editors;
        words = editors.words();
        this.deeds = deeds;
    }

    /** Who told it back, in which words, and how these compare with what was meant. */
    void backBrief(Node anchor, Need need) {
        PersonField<Member> who = new PersonField<>(editors, Member.class, words.say("client.brief.who"));
        TextArea told = new TextArea();
        told.setWrapText(true);
        told.setPrefRowCount(3);
        told.setPromptText(words.say("client.brief.words"));
        told.setAccessibleText(words.say("client.brief.words"));
        HalfTyped halfTyped = new HalfTyped(editors.workspace());
        String place = "client.brief.words/" + need.id();
        halfTyped.waitsIn(told, place);
        List<Match> match = new ArrayList<>();
        Choice<Match> choice = new Choice<>(List.of(Match.values()), words::of, chosen -> {
            match.clear();
            match.add(chosen);
        });
        AskSheet sheet = new AskSheet(words, words.say("client.brief.title"), WIDTH, who.node(), told, choice);
        sheet.open(anchor, () -> {
            boolean answered = who.value().isPresent() && !told.getText().isBlank() && !match.isEmpty();
            if (answered) {
                halfTyped.becomes(place, told.getText(), () -> deeds.backBrief(need, who.value().get(), told.getText().strip(), match.getFirst()));
            } else {
                sheet.refuse(words.say("client.brief.incomplete"));
            }
            return answered;
        });
    }

    /** A satisfaction from 0 to 10: whose, when, and whether they said it. */
    void satisfaction(Node anchor, Need need) {
        LocalDate today = editors.workspace().today().get();
        PersonField<Stakeholder> who = new PersonField<>(editors, Stakeholder.class, words.say("client.satisfaction.who"));
        who.show(need.saidBy());
        ScoreField field = new ScoreField(words.say("client.satisfaction.score"), typed -> {});
        field.setPrefWidth(80);
        Basis[] basis = {Basis.SAID};
        Choice<Basis> choice = new Choice<>(List.of(Basis.values()), words::of, chosen -> basis[0] = chosen);
        choice.setChosen(Basis.SAID);
        DateField when = new DateField(words.say("client.satisfaction.when"), editors.dates().back(), words::weekday, date -> {});
        when.setDate(Optional.of(today));
        AskSheet sheet = new AskSheet(words, words.say("client.satisfaction.title"), WIDTH,
                new HBox(8, AskSheet.field(words.say("client.satisfaction.score"), field), AskSheet.field(words.say("client.satisfaction.basis"), choice)),
                AskSheet.field(words.say("client.satisfaction.who"), who.node()), AskSheet.field(words.say("client.satisfaction.when"), when));
        sheet.open(anchor, () -> {
            OptionalInt given = field.getText().isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field.getText()));
            if (given.isEmpty()) {
                sheet.refuse(words.say("client.satisfaction.incomplete"));
            } else {
                deeds.satisfaction(need, who.value(), given.getAsInt(), basis[0], Optional.ofNullable(when.getValue()).orElse(today));
            }
            return given.isPresent();
        });
        field.requestFocus();
    }
}
