package tutti.client;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Stakeholder;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Side;

/** Every reading of one stakeholder, with what showed it: the records behind the numbers. */
final class ReadingsView {

    private final ClientViewModel model;
    private final Words words;
    private final VBox card = Layout.card();
    private final VBox root;

    ReadingsView(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        root = Layout.column(8, Layout.between(Texts.panelTitle(words.say("client.readings.title")), editors.internal()), card);
    }

    Region root() {
        return root;
    }

    void show(Stakeholder person, ClientPicture picture) {
        List<Node> lines = picture.readings().of(person.id()).reversed().stream().<Node>map(this::line).toList();
        card.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            Label none = Texts.wrapped(Texts.reason(words.say("client.person.room.none")));
            none.setPadding(new Insets(8, 10, 8, 10));
            card.getChildren().add(none);
        }
    }

    private Node line(Reading reading) {
        Label day = Texts.reason(words.day(reading.date()));
        day.setMinWidth(48);
        Mark mark = new Mark(PersonMark.of(Side.CLIENT, Voices.of(reading.basis())), 10, words.of(reading.basis()));
        VBox said = Layout.column(2, Texts.wrapped(Texts.body(answers(reading))));
        String evidence = Stream.concat(Stream.of(reading.evidence()), reading.reasons().stream())
                .filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
        if (!evidence.isEmpty()) {
            said.getChildren().add(Texts.wrapped(Texts.reason(evidence)));
        }
        HBox line = new HBox(8, mark, day, Layout.grow(said),
                Buttons.small(Buttons.iconOnly(Icon.DELETE, words.say("client.readings.drop", words.day(reading.date())), () -> model.deeds().drop(reading))));
        line.setPadding(new Insets(6, 6, 6, 10));
        return line;
    }

    /** "Confidence 5, minimum 3, patience less". */
    private String answers(Reading reading) {
        Stream<String> scores = Stream.of(Question.values()).flatMap(question -> reading.answer(question).stream()
                .map(score -> words.say("client.readings.answer", words.of(question), score.value())));
        Stream<String> signs = Stream.of(RoomSign.values()).flatMap(sign -> reading.sign(sign).stream()
                .map(given -> words.say("client.readings.sign", words.of(sign), words.of(given))));
        return Stream.concat(scores, signs).collect(Collectors.joining(", "));
    }
}
