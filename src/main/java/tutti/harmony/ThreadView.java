package tutti.harmony;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Kind;
import tutti.model.measure.Knot;
import tutti.model.measure.NeedThread.Stage;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.RovingFocus;
import tutti.widget.Texts;
import tutti.widget.chart.StrandLine;
import tutti.widget.mark.ActionMark;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.mark.MarkShape;
import tutti.widget.mark.PersonMark;

/** The thread of one need as one picture: stage below stage on a line that breaks where the first link breaks. */
final class ThreadView {

    private static final double STAGE_WIDTH = 252;
    private static final double VERDICT_MARK = 16;
    private static final double LINK_MARK = 14;
    private static final double ITEM_MARK = 12;
    private static final double DOT = 10;
    /** The words, and who and when, give way to each other only down to these parts of a line. */
    private static final double WORDS_SHARE = 0.4;
    private static final double DETAIL_SHARE = 0.54;

    private final HarmonyViewModel model;
    private final Words words;
    private final VBox stations = new VBox();
    private final DetailPane pane;

    ThreadView(HarmonyViewModel model, Words words) {
        this.model = model;
        this.words = words;
        ScrollPane scroll = new ScrollPane(stations);
        scroll.setFitToWidth(true);
        pane = new DetailPane(words, () -> model.look().set(new Look.Whole()), scroll);
        model.thread().subscribe(thread -> thread.ifPresent(this::show));
    }

    DetailPane pane() {
        return pane;
    }

    private void show(ThreadModel thread) {
        Label title = Texts.told(Texts.panelTitle(words.say("harmony.thread.title", thread.title())));
        pane.showHead(Layout.grow(Layout.twoLines(title, Texts.told(Texts.label(thread.verdict(), "reason", thread.broken() ? "danger" : "muted")))),
                Buttons.small(Buttons.with(Icon.COPY, Buttons.quiet(words.say("harmony.thread.copy"), () -> copy(thread)))),
                Buttons.small(Buttons.plain(words.say("harmony.explain.open-need"), () -> model.matrix().open(Kind.NEED, thread.need()))));
        List<Node> items = new ArrayList<>();
        stations.getChildren().clear();
        thread.stations().forEach(station -> stations.getChildren().add(station(station, items)));
        stations.setAccessibleText(thread.text());
        RovingFocus.over(items);
    }

    private static void copy(ThreadModel thread) {
        ClipboardContent content = new ClipboardContent();
        content.putString(thread.text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Node station(ThreadModel.Station station, List<Node> focusable) {
        VBox stage = Layout.column(2, Texts.label(station.name(), "strong", "body"));
        station.verdicts().forEach(verdict -> stage.getChildren().add(verdict(verdict)));
        stage.setMinWidth(STAGE_WIDTH);
        stage.setMaxWidth(STAGE_WIDTH);
        VBox items = Layout.column(0);
        station.items().forEach(item -> {
            Node node = item(item);
            focusable.add(node);
            items.getChildren().add(node);
        });
        if (station.items().isEmpty()) {
            items.getChildren().add(note(station.nothing()));
        }
        if (!station.more().isEmpty()) {
            items.getChildren().add(note(station.more()));
        }
        HBox row = Layout.styled(new HBox(10, strand(station), stage, Layout.grow(items)), "thread-station");
        stage.setPadding(new Insets(10, 0, 10, 0));
        items.setPadding(new Insets(8, 12, 8, 0));
        if (station.strand() == ThreadModel.Strand.BREAKS) {
            row.getStyleClass().add("breaks");
        }
        return row;
    }

    private static Label note(String text) {
        Label label = Texts.wrapped(Texts.label(text, "reason", "muted"));
        label.setPadding(new Insets(3, 6, 3, 6));
        return label;
    }

    private static StrandLine strand(ThreadModel.Station station) {
        StrandLine.Half run = station.strand() == ThreadModel.Strand.AFTER_THE_BREAK ? StrandLine.Half.LOOSE : StrandLine.Half.WHOLE;
        boolean breaks = station.strand() == ThreadModel.Strand.BREAKS;
        MarkShape shape = station.verdicts().isEmpty() ? (run == StrandLine.Half.LOOSE ? ActionMark.TO_DO : LinkMark.HOLDS)
                : LinkMark.valueOf(station.verdicts().getFirst().mark().name());
        return new StrandLine(station.stage() == Stage.SAID ? StrandLine.Half.NONE : run,
                station.stage() == Stage.ANSWERED ? StrandLine.Half.NONE : breaks ? StrandLine.Half.LOOSE : run, breaks,
                new Mark(shape, station.verdicts().isEmpty() ? DOT : VERDICT_MARK, ""));
    }

    private Node verdict(ThreadModel.Verdict verdict) {
        boolean first = verdict.mark() == tutti.model.measure.LinkMark.BROKEN_FIRST;
        Label reason = Texts.wrapped(Texts.label(words.say("harmony.thread.link", verdict.name(), verdict.reason()), "reason", first ? "danger" : "muted"));
        HBox row = Layout.row(6, new Mark(LinkMark.valueOf(verdict.mark().name()), LINK_MARK, words.of(verdict.mark())), Layout.grow(reason));
        row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return row;
    }

    private Node item(ThreadModel.Item item) {
        Label text = Texts.told(Texts.label(item.text(), "body"));
        Label detail = Texts.told(Texts.label(item.detail(), "caption", item.tone() == Knot.Tone.BAD || item.tone() == Knot.Tone.BLOCKED ? "danger" : "muted"));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox line = Layout.row(8, new Mark(markOf(item.tone()), ITEM_MARK, ""), Layout.grow(text), detail);
        Button button = Layout.styled(new Button("", line), "thread-item");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(12));
        keep(text, line, WORDS_SHARE);
        keep(detail, line, DETAIL_SHARE);
        line.setMinWidth(0);
        button.setMinWidth(0);
        button.setAccessibleText(item.spoken());
        button.setOnAction(_ -> model.matrix().open(item.kind(), item.record()));
        return button;
    }

    private static void keep(Label label, HBox line, double share) {
        label.minWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.min(label.prefWidth(-1), line.getWidth() * share), line.widthProperty()));
    }

    private static MarkShape markOf(Knot.Tone tone) {
        return switch (tone) {
            case SAID -> PersonMark.CLIENT_SAID;
            case GOOD -> LinkMark.HOLDS;
            case BAD -> ActionMark.LATE;
            case OPEN -> ActionMark.TO_DO;
            case RUNNING -> ActionMark.DOING;
            case BLOCKED -> ActionMark.BLOCKED;
            case UNKNOWN -> LinkMark.UNKNOWN;
            case PASSED -> ActionMark.DROPPED;
        };
    }
}
