package tutti.client;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.NewRecordLine;
import tutti.editor.RowsTable;
import tutti.i18n.Words;
import tutti.model.Level;
import tutti.model.measure.Reason;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.ImportancePlot;
import tutti.widget.chart.Track;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Voice;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.MadeOf;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** The register of needs, and where to work first. */
final class NeedsTab {

    private static final double LIST = 751;
    private static final double ROW = 52;
    private static final double LOW = 640;

    private final ClientViewModel model;
    private final Words words;
    private final NeedWords said;
    private final ImportancePlot plot;
    private final VBox figures = Layout.column(10);
    private final ListTab tab;

    NeedsTab(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        said = new NeedWords(words);
        NewRecordLine newLine = editors.newLine("client.need.new", "client.need.new.edit", model.deeds()::newNeed);
        plot = new ImportancePlot(new ImportancePlot.Words(words.say("client.plot.importance"), words.say("client.plot.satisfaction"),
                words.say("client.plot.asked")), importance -> Reason.asked(new Level(importance)));
        VBox internal = new VBox(Layout.styled(Layout.divider(), "firm"), legend(), Layout.styled(Layout.divider(), "firm"), plotPane());
        VBox list = Panes.list(table(), internal, Panes.newLine(newLine, words.say("client.new.key")));
        model.privacy().subscribe(hidden -> Panes.when(!hidden, internal));
        list.heightProperty().subscribe(height -> Panes.when(height.doubleValue() >= LOW || height.doubleValue() == 0, internal.getChildren().getLast()));
        model.picture().subscribe(this::showPlot);
        tab = new ListTab(Panes.beside("needs", LIST, list, new NeedDetail(model, editors).root(),
                words.say("client.choose.need")), List.of(), newLine::focusField);
    }

    ListTab tab() {
        return tab;
    }

    private TableView<NeedRow> table() {
        NodeColumn<NeedRow> satisfied = new NodeColumn<>(words.say("client.needs.satisfied"), 156, this::satisfied).fixed();
        NodeColumn<NeedRow> verdict = new NodeColumn<>(words.say("client.needs.verdict"), 138, row -> state(said.verdict(row), true));
        TableView<NeedRow> table = RowsTable.bind(Tables.table(ROW,
                new EmptyState(Icon.NEED, words.say("client.needs.empty"), words.say("client.needs.empty.why")),
                new NodeColumn<NeedRow>(words.say("client.needs.words"), 290, this::words).styled("edge"),
                new NodeColumn<NeedRow>(words.say("client.needs.wording"), 164, row -> state(said.wording(row, model.picture().get()), false)).fixed(),
                satisfied, verdict), model.needs(), model.deeds()::drop);
        table.setAccessibleText(words.say("client.tab.needs"));
        List.of(satisfied, verdict).forEach(column -> column.visibleProperty().bind(model.privacy().not()));
        return table;
    }

    private Node words(NeedRow row) {
        return Layout.twoLines(Texts.told(Texts.body(row.record().words())), Texts.told(Texts.reason(row.saidBy())));
    }

    static Node state(NeedWords.State state, boolean strong) {
        return Layout.row(8, new Mark(state.mark(), 14, ""), Layout.twoLines(
                Texts.told(strong ? Texts.strong(state.what()) : Texts.body(state.what())), Texts.told(Texts.reason(state.why()))));
    }

    private Node satisfied(NeedRow row) {
        Track track = track(row, said);
        track.setMaxHeight(Region.USE_PREF_SIZE);
        return track;
    }

    static Track track(NeedRow row, NeedWords said) {
        Track track = new Track(Track.Kind.SATISFACTION);
        track.show(row.satisfaction(), row.satisfied().map(NeedRow.Satisfied::voice).orElse(Voice.STALE), row.asked(), said.satisfaction(row));
        return track;
    }

    private Node legend() {
        HBox legend = Layout.row(16,
                Layout.row(6, new Mark(PersonMark.ASKED, 12, ""), Texts.caption(words.say("client.needs.legend.asked"))),
                Layout.row(6, new Mark(PersonMark.CLIENT_SAID, 10, ""), Texts.caption(words.say("client.needs.legend.satisfied"))),
                Layout.row(6, new Mark(PersonMark.SHORT, 14, ""), Texts.caption(words.say("client.needs.legend.short"))),
                Layout.spacer(), Texts.caption(words.say("client.needs.legend.verdict")));
        legend.setPadding(new Insets(0, 16, 0, 16));
        legend.setMinHeight(34);
        return legend;
    }

    private Node plotPane() {
        VBox left = Layout.column(4, Texts.panelTitle(words.say("client.plot.title")), plot);
        HBox.setHgrow(left, Priority.ALWAYS);
        figures.setMinWidth(200);
        HBox pane = new HBox(20, left, figures);
        pane.setPadding(new Insets(10, 16, 8, 16));
        return pane;
    }

    private void showPlot(ClientPicture picture) {
        plot.show(NeedRow.all(picture).stream().flatMap(row -> point(row).stream()).toList());
        figures.setVisible(!picture.file().needs().isEmpty());
        figures.getChildren().setAll(NeedFigures.of(picture, words).figures().stream().map(this::figure).toList());
    }

    /** A need whose importance is not set has no height to stand at. */
    private Optional<ImportancePlot.Point> point(NeedRow row) {
        return row.record().importance().map(level -> new ImportancePlot.Point(NeedWords.shortName(row.record()), level.value(),
                row.satisfaction(), words.say("client.plot.told", row.record().words(), level.value(), said.satisfaction(row)),
                () -> model.needs().choose(row.record())));
    }

    private Node figure(NeedFigures.Figure figure) {
        Hyperlink count = MadeOf.figure(figure.count(), words.say("client.needs.figure", figure.count(), figure.what()), figure.needs().stream()
                .map(need -> new MadeOf.Line(need.words(), "", () -> model.needs().choose(need))).toList(), words);
        count.getStyleClass().setAll("hyperlink", "plain", "title");
        return Layout.column(1, count, Texts.reason(figure.what()), Texts.wrapped(Texts.caption(figure.why())));
    }
}
