package tutti.client;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.NewRecordLine;
import tutti.editor.RowsTable;
import tutti.i18n.ClientWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.PromiseOutcome;
import tutti.model.measure.PromiseStanding;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PromiseMark;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.MadeOf;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** The ledger of what our side said it would do, and whether it did. */
final class PromisesTab {

    private static final double LIST = 700;
    private static final double ROW = 52;

    private final Words words;
    private final ScaleWords scale;
    private final ClientWords client;
    private final ClientViewModel model;
    private final VBox kept = Layout.column(2);
    private final ListTab tab;

    PromisesTab(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        scale = new ScaleWords(words);
        client = new ClientWords(words);
        NewRecordLine newLine = editors.newLine("client.promise.new", "client.promise.new.edit", model.deeds()::newPromise);
        TableView<PromiseRow> table = RowsTable.bind(Tables.table(ROW,
                new EmptyState(Icon.PROMISE, words.say("client.promises.empty"), words.say("client.promises.empty.why")),
                new NodeColumn<PromiseRow>(words.say("client.promises.what"), 300, this::what).styled("edge"),
                new NodeColumn<PromiseRow>(words.say("client.promises.owner"), 110, row -> Texts.told(Texts.reason(row.owner()))),
                new NodeColumn<>(words.say("client.promises.first"), 84, this::first),
                new NodeColumn<>(words.say("client.promises.now"), 100, this::now),
                new NodeColumn<>(words.say("client.promises.outcome"), 120, this::outcome)), model.promises(), model.deeds()::drop);
        table.setAccessibleText(words.say("client.tab.promises"));
        kept.setPadding(new Insets(0, 16, 0, 16));
        kept.setMinHeight(56);
        kept.setAlignment(Pos.CENTER_LEFT);
        VBox list = Panes.list(table, Panes.newLine(newLine, words.say("client.new.key")));
        list.getChildren().addFirst(kept);
        model.picture().subscribe(this::showKept);
        tab = new ListTab(Panes.beside("promises", LIST, list, new PromiseDetail(model, editors).root(),
                words.say("client.choose.promise")), List.of(), newLine::focusField);
    }

    ListTab tab() {
        return tab;
    }

    /** How many were kept on the first date, and what became of all; each figure opens its promises. */
    private void showKept(ClientPicture picture) {
        PromiseLedger ledger = picture.ledger();
        List<PromiseStanding> due = ledger.due().stream().sorted(Comparator.comparing(PromiseStanding::isKeptOnFirstDate)).toList();
        Hyperlink keptOnes = figure(client.promises(ledger), due);
        keptOnes.getStyleClass().setAll("hyperlink", "plain", "panel-title");
        Hyperlink late = figure(words.say("client.promises.late", ledger.late().size()), ledger.late());
        late.getStyleClass().setAll("hyperlink", "danger", "reason", "strong");
        kept.getChildren().setAll(Layout.row(12, keptOnes, Panes.when(!ledger.late().isEmpty(), late)));
        HBox classes = Layout.row(14);
        for (PromiseOutcome outcome : PromiseOutcome.values()) {
            List<PromiseStanding> those = ledger.with(outcome);
            if (!those.isEmpty()) {
                classes.getChildren().add(figure(words.say("client.promises.class", those.size(), words.of(outcome)), those));
            }
        }
        kept.getChildren().add(classes);
    }

    private Hyperlink figure(String figure, List<PromiseStanding> made) {
        return MadeOf.figure(figure, figure, made.stream().map(standing -> new MadeOf.Line(standing.promise().what(), dates(standing),
                () -> model.open(standing.promise()))).toList(), words);
    }

    /** "first date 30 Oct, kept 3 Nov". */
    private String dates(PromiseStanding standing) {
        String first = standing.promise().firstDate().map(day -> words.say("client.promises.firstWas", words.day(day))).orElseGet(() -> words.say("client.promises.noDate"));
        return standing.promise().ending().map(end -> words.say("client.promises.firstAndEnd", first, words.of(end.end()), words.day(end.on())))
                .orElseGet(() -> standing.isLate() ? words.say("client.promises.firstAndLate", first, scale.daysLate(standing.daysLate())) : first);
    }

    private Node what(PromiseRow row) {
        PromiseMark mark = row.standing().isLate() ? PromiseMark.LATE : row.standing().isKept() ? PromiseMark.KEPT : PromiseMark.DUE;
        return Layout.row(8, new Mark(mark, 14, ""), Layout.twoLines(
                Texts.told(Texts.label(row.record().what(), "body", row.record().isOpen() ? "strong" : "muted")), Texts.told(Texts.reason(row.to()))));
    }

    private Node first(PromiseRow row) {
        return Texts.reason(row.record().firstDate().map(words::day).orElseGet(() -> words.say("client.promises.noDate")));
    }

    /** The date that counts today, or the day on which it ended. */
    private Node now(PromiseRow row) {
        if (!row.record().isOpen()) {
            return Texts.reason(row.record().ending().map(ending -> words.day(ending.on())).orElseThrow());
        }
        Label due = Texts.body(row.record().due().map(words::day).orElse(""));
        Label late = Texts.label(scale.daysLate(row.standing().daysLate()), "reason", "danger", "strong");
        return Layout.twoLines(due, Panes.when(row.standing().isLate(), late));
    }

    private Node outcome(PromiseRow row) {
        boolean missed = row.standing().outcome() == PromiseOutcome.BROKEN;
        Label outcome = Texts.label(words.of(row.standing().outcome()), "reason", missed ? "danger" : "muted");
        outcome.setWrapText(true);
        return outcome;
    }
}
