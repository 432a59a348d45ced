package tutti.client;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.ClientWords;
import tutti.i18n.Words;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.Stakeholder;
import tutti.model.measure.Outlook;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.ReadingCourse;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Side;

/** What one stakeholder answered over time, where it is going, and every reading with what showed it: the records behind the numbers. */
final class ReadingsView {

    private static final double NAMES = 104;
    private static final double COURSE = 36;

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final PersonWords person;
    private final Courses courses;
    private final VBox charts = Layout.column(3);
    private final HBox outlook = Layout.row(8);
    private final VBox card = Layout.card();
    private final VBox root;

    ReadingsView(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
        person = new PersonWords(words);
        courses = new Courses(words);
        charts.setPadding(new Insets(8, 10, 8, 10));
        root = Layout.column(8, Layout.between(Texts.panelTitle(words.say("client.readings.weeks", Courses.WEEKS)), editors.internal()), Layout.card(charts),
                outlook, Texts.panelTitle(words.say("client.readings.title")), card);
    }

    Region root() {
        return root;
    }

    void show(Stakeholder who, ClientPicture picture) {
        charts.getChildren().setAll(Courses.QUESTIONS.stream().map(question -> line(who, question, picture)).toList());
        Outlook ahead = picture.outlooks().of(who.id());
        outlook.getChildren().setAll(Texts.strong(words.say("client.readings.outlook")), new RoomFigures(model).outlook(ahead, who, picture),
                Texts.caption(new ClientWords(words).readingsOverDays(ahead)));
        List<Node> lines = picture.readings().of(who.id()).reversed().stream().<Node>map(reading -> line(who, reading)).toList();
        card.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            Label none = Texts.wrapped(Texts.reason(words.say("client.person.room.none")));
            none.setPadding(new Insets(8, 10, 8, 10));
            card.getChildren().add(none);
        }
    }

    private Node line(Stakeholder who, Question question, ClientPicture picture) {
        Label name = Texts.reason(words.of(question));
        name.setMinWidth(NAMES);
        ReadingCourse course = courses.course(who, question, picture, () -> { });
        course.setPrefHeight(COURSE);
        return Layout.row(8, name, Layout.grow(course));
    }

    private Node line(Stakeholder who, Reading reading) {
        String on = words.day(reading.date());
        Label day = Texts.reason(on);
        day.setMinWidth(48);
        Mark mark = new Mark(PersonMark.of(Side.CLIENT, Voices.of(reading.basis())), 10, words.of(reading.basis()));
        VBox said = Layout.column(2, Texts.wrapped(Texts.body(person.answers(reading))));
        String evidence = Stream.concat(Stream.of(reading.evidence()), reading.reasons().stream())
                .filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
        if (!evidence.isEmpty()) {
            said.getChildren().add(Texts.wrapped(Texts.reason(evidence)));
        }
        Button[] correct = new Button[1];
        correct[0] = small(Icon.EDIT, words.say("client.readings.correct", on), () -> editors.openReading(correct[0], who, reading));
        Button[] history = new Button[1];
        history[0] = small(Icon.HISTORY, words.say("client.readings.history", on), () -> editors.openHistory(history[0], reading));
        HBox line = new HBox(8, mark, day, Layout.grow(said), new HBox(correct[0], history[0],
                small(Icon.DELETE, words.say("client.readings.drop", on), () -> model.deeds().drop(reading))));
        line.setPadding(new Insets(6, 6, 6, 10));
        return line;
    }

    private static Button small(Icon icon, String name, Runnable deed) {
        return Buttons.small(Buttons.iconOnly(icon, name, deed));
    }
}
