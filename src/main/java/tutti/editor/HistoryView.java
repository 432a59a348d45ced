package tutti.editor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Thing;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.Callout;

/** What happened to one record: each edit with the fields it changed, as they were and as they are since. */
final class HistoryView {

    private static final double WIDTH = 372;
    private static final double MOST_HEIGHT = 440;
    private static final double EDGE = 16;
    private static final double HALF = 158;

    private final HistoryViewModel<?> model;
    private final Words words;
    private final VBox column = Layout.column(12);

    private HistoryView(HistoryViewModel<?> model, Words words) {
        this.model = model;
        this.words = words;
    }

    static <T extends Thing> void open(Node anchor, HistoryViewModel<T> model, Words words) {
        HistoryView view = new HistoryView(model, words);
        model.entries().get().ifPresentOrElse(view::show, () -> view.column.getChildren().setAll(Texts.reason(words.say("editor.history.reading"))));
        ScrollPane scroll = new ScrollPane(view.column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setPrefWidth(WIDTH);
        scroll.setAccessibleText(words.say("editor.history"));
        Callout callout = new Callout(Layout.column(10, Texts.panelTitle(words.say("editor.history.title")), scroll));
        Runnable letFloat = () -> {
            callout.showBeside(anchor);
            scroll.setPrefHeight(view.height()); // known only now that it has its fonts
            callout.showBeside(anchor);
            scroll.requestFocus();
        };
        letFloat.run();
        model.entries().subscribe((before, entries) -> entries.ifPresent(there -> {
            view.show(there);
            if (callout.isShown() && before.isEmpty()) {
                letFloat.run(); // it is as high as what it holds now
            }
        }));
    }

    private double height() {
        return Math.min(MOST_HEIGHT, column.prefHeight(WIDTH - EDGE) + 2);
    }

    private void show(List<HistoryViewModel.Entry> entries) {
        column.getChildren().setAll(entries.stream().map(this::node).toList());
        if (entries.isEmpty()) {
            column.getChildren().add(Texts.wrapped(Texts.reason(words.say("editor.history.empty"))));
        }
        if (model.hasEarlier()) {
            column.getChildren().add(Layout.styled(Buttons.link(words.say("editor.history.earlier"), model::readEarlier), "reason"));
        }
    }

    private Node node(HistoryViewModel.Entry entry) {
        VBox node = Layout.column(4, new HBox(8, Texts.told(Texts.strong(entry.edit())), Layout.spacer(), when(entry.when())));
        entry.lines().forEach(line -> node.getChildren().add(Layout.column(1, Texts.caption(line.field()), oldAndNow(line))));
        node.getChildren().add(Layout.divider());
        return node;
    }

    private static Node when(String when) {
        Region label = Texts.caption(when);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node oldAndNow(HistoryViewModel.Line line) {
        HBox both = new HBox(8, half(Texts.label(line.old(), "reason", "muted")), Icon.STEADY.at(12, "muted"), half(Texts.label(line.now(), "reason")));
        both.setAccessibleText(line.field());
        return both;
    }

    private static Node half(javafx.scene.control.Label label) {
        Texts.wrapped(label);
        label.setPrefWidth(HALF); // a wrapped text that is asked for its height at no width at all is as high as it has letters
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        return Layout.grow(label);
    }
}
