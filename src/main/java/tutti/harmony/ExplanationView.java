package tutti.harmony;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Need;
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
    private final ErrandAsker asker;
    private final Words words;
    private final Runnable close;
    private final Supplier<Node> cell;
    private final Consumer<Id<Need>> thread;

    /** @param cell what was explained: whatever else is asked is asked beside it; {@code thread} shows the thread of the need */
    ExplanationView(MatrixViewModel model, ErrandAsker asker, Words words, Runnable close, Supplier<Node> cell, Consumer<Id<Need>> thread) {
        this.thread = thread;
        this.model = model;
        this.asker = asker;
        this.words = words;
        this.close = close;
        this.cell = cell;
    }

    Node show(Explanation explanation) {
        VBox lines = Layout.column(0);
        explanation.lines().forEach(line -> lines.getChildren().add(line(line)));
        FlowPane buttons = new FlowPane(6, 6);
        explanation.mends().forEach(mend -> buttons.getChildren().add(Buttons.small(buttons.getChildren().isEmpty()
                ? Buttons.primary(mend.button(), () -> mend(mend)) : Buttons.plain(mend.button(), () -> mend(mend)))));
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

    /** The explanation gives way to what is asked, or to what was done. */
    private void mend(Explanation.Mend mend) {
        close.run();
        asker.press(mend.errand(), cell.get());
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
}
