package tutti.harmony;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.panel.Callout;

/** The three steps that begin an engagement. A finished one folds to a tick, the next takes the focus. */
final class FirstStepsView {

    private static final double TICK = 14;
    private static final double NUMBER = 24;
    private static final double TOLD_WIDTH = 360;
    private static final double TOLD_HEIGHT = 400;

    private final HarmonyViewModel model;
    private final Editors editors;
    private final Intake intake;
    private final Words words;
    private final TextField person = new TextField();
    private final TextField third = new TextField();
    private final HalfTyped halfTyped;
    private final VBox root;
    /** Where what is typed for the third step waits; empty while that asks for no words. */
    private Optional<String> asks = Optional.empty();
    private Node thirdStep = third;

    FirstStepsView(HarmonyViewModel model, Editors editors, Intake intake) {
        this.intake = intake;
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        person.setPromptText(words.say("harmony.first.who.prompt"));
        person.setAccessibleText(words.say("harmony.first.who"));
        person.setOnAction(_ -> add());
        halfTyped = new HalfTyped(editors.workspace());
        halfTyped.waitsWhereItStands(person, () -> Optional.of(place("who")));
        halfTyped.waitsWhereItStands(third, () -> asks);
        root = Layout.card();
    }

    /** Each engagement has its own half-typed answers. */
    private String place(String step) {
        return "harmony.first." + step + "/" + editors.workspace().caseFile().get().engagement().id();
    }

    Region show(HarmonyViewModel.FirstSteps steps) {
        HBox head = Layout.panelHead(Texts.panelTitle(words.say("harmony.first.title")), Layout.spacer(),
                Texts.label(words.say("harmony.first.minutes"), "reason", "muted"));
        Node typed = Layout.row(6, Layout.grow(person), Buttons.primary(words.say("harmony.first.who.add"), this::add));
        Label example = Layout.styled(Texts.wrapped(Texts.label(words.say("harmony.first.said.example"), "reason")), "well");
        Node key = Layout.row(6, Buttons.keyHint(words.say("harmony.first.said.key")), Texts.label(words.say("harmony.first.said.anywhere"), "reason", "muted"));
        Node holds = Layout.row(6, new Mark(LinkMark.HOLDS, TICK, ""), Texts.label(words.say("harmony.first.back.holds"), "reason"));
        halfTyped.move(person, place("who"));
        asks = Optional.empty();
        third.clear();
        Label then = Texts.wrapped(Texts.label(words.say("harmony.first.then"), "reason", "muted"));
        then.setPadding(new Insets(14, 16, 14, 16));
        root.getChildren().setAll(head,
                step(1, steps.somebody(), steps.next(), "harmony.first.who", "harmony.first.who.why", typed), Layout.divider(),
                step(2, steps.said(), steps.next(), "harmony.first.said", "harmony.first.said.why", example, key), Layout.divider(),
                step(3, steps.saidBack(), steps.next(), "harmony.first.back", "harmony.first.back.why", third(steps), holds), Layout.divider(), then, Layout.spacer(), Layout.divider(), bringIn());
        return root;
    }

    private Node bringIn() {
        HBox foot = Layout.row(10, Icon.DOWNLOAD.at(16, "muted"), Layout.styled(Buttons.link(words.say("harmony.intake"), () -> intake.choose(this::tell)), "reason"));
        foot.setPadding(new Insets(8, 16, 8, 16));
        return foot;
    }

    /** What came of it, and which rows did not come in. */
    private void tell(List<String> sentences) {
        VBox lines = Layout.column(6);
        sentences.forEach(sentence -> lines.getChildren().add(Texts.wrapped(Texts.label(sentence, "reason"))));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TOLD_HEIGHT);
        VBox told = Layout.column(10, Texts.panelTitle(words.say("harmony.intake.done")), scroll);
        told.setPrefWidth(TOLD_WIDTH);
        new Callout(told).showBeside(root);
    }

    /** Where the next step is done. */
    Node next() {
        return model.firstSteps().get().somebody() ? thirdStep : person;
    }

    private Node step(int number, boolean done, int next, String title, String why, Node... rest) {
        Label circle = Texts.label(Integer.toString(number), "step-number", number == next ? "next" : "later");
        circle.setMinSize(NUMBER, NUMBER);
        circle.setAlignment(Pos.CENTER);
        Node left = done ? new Mark(LinkMark.HOLDS, NUMBER, words.say("harmony.first.done")) : circle;
        VBox text = Layout.column(6, Texts.label(words.say(title), "strong", "body"));
        if (!done) {
            text.getChildren().add(Texts.wrapped(Texts.label(words.say(why), "reason", "muted")));
            text.getChildren().addAll(rest);
        }
        HBox box = new HBox(12, left, Layout.grow(text));
        box.setPadding(new Insets(14, 16, 14, 14));
        box.getStyleClass().add(number == next ? "selected-row" : "step");
        return box;
    }

    /** What the third step asks for next: the need, our words for it, the yes. */
    private Node third(HarmonyViewModel.FirstSteps steps) {
        return switch (steps.third()) {
            case NAME -> asked("harmony.first.back.name", model::nameNeed);
            case RESTATE -> Layout.column(4, quoted(steps.theirWords()), asked("harmony.first.back.restate", model::sayBack));
            case CONFIRM -> Layout.column(4, quoted(steps.ours()), yes());
        };
    }

    private Node asked(String prompt, Consumer<String> done) {
        third.setPromptText(words.say(prompt));
        third.setAccessibleText(words.say(prompt));
        String where = place(prompt);
        halfTyped.move(third, where);
        asks = Optional.of(where);
        Runnable write = () -> halfTyped.becomes(where, third.getText(), () -> done.accept(third.getText()));
        third.setOnAction(_ -> write.run());
        thirdStep = third;
        return Layout.row(6, Layout.grow(third), Buttons.plain(words.say("harmony.first.back.write"), write));
    }

    private Node yes() {
        Button yes = Buttons.primary(words.say("harmony.first.back.confirm"), () -> { });
        yes.setOnAction(_ -> editors.ask().stakeholderAndDate(yes, words.say("harmony.first.back.confirm"), model.saidBy(), model.today(),
                model::confirm));
        thirdStep = yes;
        return yes;
    }

    private static Label quoted(String text) {
        return Layout.styled(Texts.wrapped(Texts.label(text, "reason")), "well");
    }

    private void add() {
        halfTyped.becomes(place("who"), person.getText(), () -> model.addStakeholder(person.getText()));
        person.clear();
    }
}
