package tutti.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Reading;
import tutti.model.TrustEvent;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.IconDisc;

/** A timeline drawn down the page: the day, what kind of thing, and its words. */
final class TimelineView {

    private static final double DATE = 52;
    private static final int FIRST_SHOWN = 25;

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final TimelineWords said;
    private final ConcernSteps concerns;
    private final VBox root = new VBox();

    TimelineView(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
        said = new TimelineWords(words);
        concerns = new ConcernSteps(model, editors);
    }

    Region root() {
        return root;
    }

    void show(Timeline timeline) {
        show(timeline.entries(), FIRST_SHOWN);
    }

    /** A long history is drawn when it is asked for. */
    private void show(List<TimelineEntry> entries, int most) {
        List<Node> lines = new ArrayList<>();
        entries.stream().limit(most).forEach(entry -> lines.add(line(entry)));
        if (entries.isEmpty()) {
            lines.add(Texts.wrapped(Texts.reason(words.say("client.timeline.empty"))));
        }
        if (entries.size() > most) {
            lines.add(Buttons.link(words.say("client.timeline.more", entries.size() - most), () -> show(entries, entries.size())));
        }
        root.getChildren().setAll(lines);
    }

    private Node line(TimelineEntry entry) {
        Label day = Texts.reason(day(entry.date()));
        day.setMinWidth(DATE);
        day.setMaxWidth(DATE);
        day.setAlignment(Pos.CENTER_RIGHT);
        day.setPadding(new Insets(4, 0, 0, 0));
        IconDisc disc = disc(entry);
        StackPane rail = new StackPane(Layout.styled(Layout.uprightDivider()), disc);
        rail.setAlignment(Pos.TOP_CENTER);
        rail.setMinWidth(24);
        VBox content = Layout.column(6, text(entry));
        content.setPadding(new Insets(3, 0, 12, 0));
        content.setMinWidth(0);
        if (entry instanceof TimelineEntry.Worried worried) {
            content.getChildren().add(concerns.clockAndSteps(worried.record()));
        }
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox line = new HBox(8, day, rail, content);
        line.setFillHeight(true);
        return line;
    }

    /** A day of another year says which. */
    private String day(LocalDate date) {
        boolean thisYear = date.getYear() == model.picture().get().today().getYear();
        return thisYear ? words.day(date) : words.say("client.timeline.year", words.day(date), Integer.toString(date.getYear()));
    }

    private Node text(TimelineEntry entry) {
        Text title = Texts.bold(said.title(entry, model.picture().get()));
        title.getStyleClass().add("opens");
        boolean quoted = entry instanceof TimelineEntry.Worried;
        String words = said.text(entry, model.picture().get());
        Text rest = quoted ? Texts.plain(" " + words) : Texts.muted(" " + words);
        TextFlow flow = Texts.line(title, rest);
        if (entry instanceof TimelineEntry.Promised promised && promised.standing().isLate()) {
            flow.getChildren().add(Texts.danger(" " + this.words.say("client.late")));
        }
        if (entry.isInternal()) {
            flow.getChildren().addAll(Texts.plain("  "), editors.internal());
        }
        flow.setFocusTraversable(true);
        flow.setAccessibleRole(javafx.scene.AccessibleRole.BUTTON);
        flow.setAccessibleText(said.title(entry, model.picture().get()) + " " + words);
        flow.setCursor(javafx.scene.Cursor.HAND);
        flow.setOnMouseClicked(click -> open(entry, flow));
        flow.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ENTER) {
                open(entry, flow);
                key.consume();
            }
        });
        return flow;
    }

    /** Readings and what moved somebody's trust have no list of their own and open in place. */
    private void open(TimelineEntry entry, Node anchor) {
        switch (entry) {
            case TimelineEntry.Trusted(TrustEvent event) -> new TrustSheet(editors, model.deeds()).open(anchor, event);
            case TimelineEntry.Answered(Reading reading) -> model.stakeholders().chosen()
                    .ifPresent(row -> editors.openReading(anchor, row.record(), reading));
            default -> model.open(entry.record());
        }
    }

    private static IconDisc disc(TimelineEntry entry) {
        return switch (entry) {
            case TimelineEntry.Talked talked -> new IconDisc(Icon.CONVERSATION, IconDisc.Tone.CLIENT, true);
            case TimelineEntry.Met met -> new IconDisc(Icon.CLIENT, IconDisc.Tone.CLIENT, true);
            case TimelineEntry.Worried worried -> new IconDisc(Icon.CONCERN, IconDisc.Tone.CLIENT, true);
            case TimelineEntry.Promised promised -> new IconDisc(Icon.PROMISE,
                    promised.standing().isLate() ? IconDisc.Tone.DANGER : IconDisc.Tone.PAST, true);
            case TimelineEntry.Confirmed confirmed -> new IconDisc(Icon.CHECK, IconDisc.Tone.CLIENT, true);
            case TimelineEntry.Accepted accepted -> new IconDisc(Icon.CHECK, IconDisc.Tone.CLIENT, true);
            case TimelineEntry.Voiced voiced -> new IconDisc(Icon.NEED, IconDisc.Tone.CLIENT, true);
            case TimelineEntry.Answered answered -> new IconDisc(Icon.READING, IconDisc.Tone.CLIENT, true);
            case TimelineEntry.Trusted trusted -> new IconDisc(Icon.TRUST, IconDisc.Tone.PAST, true);
        };
    }
}
