package tutti.client;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.NewRecordLine;
import tutti.editor.RowsTable;
import tutti.i18n.ClientWords;
import tutti.i18n.Words;
import tutti.model.Level;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.Leg;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.LevelBars;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.MadeOf;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** What worries them, in their words, and how long each has been waiting. */
final class ConcernsTab {

    private static final double LIST = 640;
    private static final double ROW = 52;

    private final ClientViewModel model;
    private final Words words;
    private final ClientWords client;
    private final HBox medians = Layout.row(28);
    private final ListTab tab;

    ConcernsTab(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        client = new ClientWords(words);
        NewRecordLine newLine = editors.newLine("client.concern.new", "client.concern.new.edit", model.deeds()::newConcern);
        NodeColumn<ConcernRow> severity = new NodeColumn<>(words.say("client.concerns.severity"), 72, this::severity).fixed();
        severity.visibleProperty().bind(model.privacy().not());
        TableView<ConcernRow> table = RowsTable.bind(Tables.table(ROW,
                new EmptyState(Icon.CONCERN, words.say("client.concerns.empty"), words.say("client.concerns.empty.why")),
                new NodeColumn<ConcernRow>(words.say("client.concerns.words"), 336, this::said).styled("edge"), severity,
                new NodeColumn<ConcernRow>(words.say("client.concerns.raised"), 72, row -> Texts.reason(words.day(row.record().raised()))).fixed(),
                new NodeColumn<>(words.say("client.concerns.clock"), 160, this::waits)), model.concerns(), model.deeds()::drop);
        table.setAccessibleText(words.say("client.tab.concerns"));
        medians.setPadding(new Insets(0, 16, 0, 16));
        medians.setMinHeight(44);
        VBox list = Panes.list(table, Panes.newLine(newLine, words.say("client.new.key")));
        list.getChildren().addFirst(medians);
        model.picture().subscribe(this::showMedians);
        tab = new ListTab(Panes.beside("concerns", LIST, list, new ConcernDetail(model, editors).root(),
                words.say("client.choose.concern")), List.of(), newLine::focusField);
    }

    ListTab tab() {
        return tab;
    }

    private void showMedians(ClientPicture picture) {
        medians.getChildren().setAll(Stream.of(Leg.values())
                .map(leg -> Layout.twoLines(Texts.caption(words.of(leg)), figure(leg, picture))).toList());
    }

    /** The median and the worst of one leg; it opens every lap, the longest first. */
    private Node figure(Leg leg, ClientPicture picture) {
        List<MadeOf.Line> laps = picture.clock().laps(leg).stream().sorted(Comparator.comparingInt(ConcernTime.Lap::days).reversed())
                .map(lap -> new MadeOf.Line(words.say("client.quoted", lap.concern().words()),
                        words.say("client.concerns.lap", client.lap(lap), words.day(lap.start())), () -> model.open(lap.concern()))).toList();
        Hyperlink figure = MadeOf.figure(client.clock(picture.clock(), leg), words.of(leg), laps, words);
        figure.getStyleClass().add("strong");
        return figure;
    }

    private Node said(ConcernRow row) {
        return Layout.twoLines(Texts.told(Texts.label(words.say("client.quoted", row.record().words()), "body", row.isSettled() ? "muted" : "strong")),
                Texts.told(Texts.reason(row.raisedBy())));
    }

    private Node severity(ConcernRow row) {
        OptionalInt level = row.record().severity().map(Level::value).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new LevelBars(level, level.isEmpty() ? words.say("client.concerns.severity.none")
                : words.say("client.concerns.severity.told", level.getAsInt()));
    }

    private Node waits(ConcernRow row) {
        return row.running().<Node>map(lap -> Layout.twoLines(Texts.told(Texts.body(next(lap))),
                        Texts.label(client.lap(lap), "reason", row.overdue() ? "danger" : "muted")))
                .orElseGet(() -> Layout.twoLines(Texts.label(words.say("client.concerns.settled"), "body", "muted"),
                        Texts.reason(row.record().settled().map(step -> words.day(step.on())).orElse(""))));
    }

    private String next(ConcernTime.Lap lap) {
        return switch (lap.leg()) {
            case ACKNOWLEDGE -> words.say("client.concerns.toAcknowledge");
            case ANSWER -> words.say("client.concerns.toAnswer");
            case SETTLE -> words.say("client.concerns.toSettle");
        };
    }
}
