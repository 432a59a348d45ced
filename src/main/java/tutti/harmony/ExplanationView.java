package tutti.harmony;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Score;
import tutti.model.measure.Link;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;

/** The callout of a cell: the five links in order, what they rest on, and the one step that mends the chosen one. */
final class ExplanationView {

    private static final double WIDTH = 312;
    private static final double TITLE_MARK = 16;
    private static final double LINE_MARK = 14;
    private static final double NAME_WIDTH = 92;

    private final MatrixViewModel model;
    private final Editors editors;
    private final Words words;
    private final Runnable close;
    private final Supplier<Node> cell;
    private final Consumer<Id<Need>> thread;

    /** @param cell what was explained: whatever else is asked is asked beside it; {@code thread} shows the thread of the need */
    ExplanationView(MatrixViewModel model, Editors editors, Runnable close, Supplier<Node> cell, Consumer<Id<Need>> thread) {
        this.thread = thread;
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        this.close = close;
        this.cell = cell;
    }

    Node show(Explanation explanation, Link link) {
        VBox lines = Layout.column(0);
        explanation.lines().forEach(line -> lines.getChildren().add(line(line)));
        HBox buttons = Layout.row(6);
        explanation.mend().ifPresent(mend -> {
            Button button = Buttons.primary(mend.button(), () -> mend(mend.repair(), explanation.need(), link, cell.get()));
            buttons.getChildren().add(Buttons.small(button));
        });
        buttons.getChildren().add(Buttons.small(Buttons.plain(words.say("harmony.explain.open-need"), () -> {
            close.run();
            model.open(Kind.NEED, explanation.need());
        })));
        buttons.getChildren().add(Buttons.small(Buttons.plain(words.say("harmony.explain.thread"), () -> {
            close.run();
            thread.accept(explanation.need());
        })));
        VBox records = Layout.column(2);
        explanation.records().stream().filter(record -> record.kind() != Kind.NEED).forEach(record ->
                records.getChildren().add(Layout.styled(Buttons.link(record.title(), () -> {
                    close.run();
                    model.open(record.kind(), record.id());
                }), "reason")));
        VBox box = Layout.column(10,
                Layout.row(8, new Mark(LinkMark.valueOf(explanation.mark().name()), TITLE_MARK, ""), Texts.panelTitle(explanation.title())),
                Texts.wrapped(Texts.label(words.say("harmony.explain.words", explanation.words()), "reason")),
                Layout.divider(), lines, records, buttons);
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        return box;
    }

    private Node line(Explanation.Line line) {
        Label name = Texts.label(line.name(), "reason", line.chosen() ? "strong" : "muted");
        name.setMinWidth(NAME_WIDTH);
        name.setPrefWidth(NAME_WIDTH);
        Label reason = Texts.wrapped(Texts.label(line.reason(), "reason", line.chosen() ? "strong" : "muted"));
        HBox row = Layout.row(6, new Mark(LinkMark.valueOf(line.mark().name()), LINE_MARK, words.say("harmony.mark."
                + line.mark().name().toLowerCase(java.util.Locale.ROOT))), name, Layout.grow(reason));
        row.setPadding(new Insets(3, 6, 3, 6));
        return line.chosen() && line.mark() == tutti.model.measure.LinkMark.BROKEN_FIRST ? Layout.styled(row, "tint-danger") : row;
    }

    private void mend(Repair repair, Id<Need> need, Link link, Node anchor) {
        switch (repair) {
            case SAY_BACK -> done(() -> model.sayBack(need));
            case RESTATE, SET_IMPORTANCE -> done(() -> model.open(Kind.NEED, need));
            case CONFIRM -> editors.ask().stakeholderAndDate(anchor, words.say(repair.key()), model.saidBy(need), model.today(),
                    (who, on) -> who.ifPresent(person -> done(() -> model.confirm(need, person, on))));
            case GIVE_GOAL -> editors.ask().recordOrNew(anchor, words.say(repair.key()), Goal.class,
                    goal -> done(() -> model.serve(need, goal)), name -> done(() -> model.giveGoal(need, name)));
            case GIVE_ACTION -> editors.ask().words(anchor, words.say(repair.key()), words.say("harmony.repair.give-action.prompt"),
                    what -> done(() -> model.giveAction(need, what)));
            case BACK_BRIEF -> backBrief(need, anchor);
            case ASK_SATISFACTION -> editors.ask().choiceAndWords(anchor, words.say(repair.key()), scores(),
                    score -> Integer.toString(score.value()), "", (score, said) -> done(() -> model.satisfied(need, score)));
            case FIX_RACI, SET_DATE, OPEN_PROMISE, OPEN_ACTION, OPEN_GOAL -> done(() -> model.openCause(need, link));
        }
    }

    private void backBrief(Id<Need> need, Node anchor) {
        List<Id<Member>> asked = model.toBrief(need);
        if (asked.size() == 1) {
            told(need, asked.getFirst(), anchor);
        } else {
            editors.ask().member(anchor, words.say("harmony.repair.back-brief.who"), asked.stream().findFirst(), member -> told(need, member, anchor));
        }
    }

    private void told(Id<Need> need, Id<Member> by, Node anchor) {
        editors.ask().choiceAndWords(anchor, words.say(Repair.BACK_BRIEF.key()), Arrays.asList(Match.values()), words::of,
                words.say("harmony.repair.back-brief.prompt"), (match, said) -> done(() -> model.backBrief(need, by, match, said)));
    }

    private static List<Score> scores() {
        return java.util.stream.IntStream.rangeClosed(Score.LEAST, Score.MOST).mapToObj(Score::new).toList();
    }

    private void done(Runnable deed) {
        close.run();
        deed.run();
    }
}
