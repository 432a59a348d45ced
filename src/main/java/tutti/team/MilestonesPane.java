package tutti.team;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** The dates the client watches, and everything about the chosen one. */
final class MilestonesPane {

    private static final double ROW = 38;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;
    private final DateMoves moves;

    private MilestonesPane(TeamViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        this.moves = model.moves();
    }

    static TeamPane of(TeamViewModel model, Editors editors) {
        MilestonesPane pane = new MilestonesPane(model, editors);
        Form<Milestone> form = pane.form();
        model.milestones().listing().subscribe(listing -> {
            form.show(listing.chosen().map(MilestoneRow::record));
            listing.chosen().map(MilestoneRow::record).ifPresent(pane.moves::show);
        });
        return new TopPane(new MilestoneLine(model, editors.words()).root(), new ListPane<>(model.milestones(), pane.table(), editors.newLine("team.milestone.new", "team.milestone.new.edit", model::newMilestone),
                form.root(), editors.words().say("team.milestone.choose"),
                record -> editors.drop("team.milestone.delete", record)));
    }

    private Optional<Milestone> chosen() {
        return model.milestones().chosen().map(MilestoneRow::record);
    }

    private TableView<MilestoneRow> table() {
        TableView<MilestoneRow> table = Tables.table(ROW, new EmptyState(Icon.MILESTONE, words.say("team.milestone.empty"), words.say("team.milestone.empty.why")),
                new NodeColumn<>(words.say("team.column.milestone"), 320, row -> Layout.twoLines(
                        Texts.told(Texts.label(row.record().name(), "body", row.counts() ? "strong" : "muted")),
                        Texts.told(Texts.label(row.needs(), "caption", "muted")))),
                new NodeColumn<>(words.say("team.column.first"), 80, row -> Texts.label(row.first(), "reason", "muted")),
                new NodeColumn<>(words.say("team.column.forecast"), 180, row -> GoalsPane.forecast(row.forecast())),
                new NodeColumn<>(words.say("team.column.page"), 60, this::pageMark));
        table.setAccessibleText(words.say("team.tab.milestones"));
        return table;
    }

    private Node pageMark(MilestoneRow row) {
        Node icon = (row.onPage() ? Icon.STATUS : Icon.LOCK).at(14, "muted");
        icon.setAccessibleText(words.say(row.onPage() ? "team.on-page" : "team.internal"));
        return icon;
    }

    private Form<Milestone> form() {
        return editors.<Milestone>form()
                .section("team.milestone.section.what")
                .text("team.milestone.name", Milestone::name, Milestone::withName).required()
                .date("team.milestone.first", Milestone::firstDate, Milestone::withFirstDate).when(milestone -> milestone.firstDate().isEmpty())
                .fact("team.milestone.first", milestone -> milestone.firstDate().map(words::weekday).orElse(""))
                .when(milestone -> milestone.firstDate().isPresent())
                .dateBy("team.milestone.forecast", Milestone::forecast, model.deeds()::moveForecast).beside()
                .node(new MovesView(moves).root()).when(DateMoves::hasMoved)
                .node(state())
                .links("team.milestone.needs", Need.class, Milestone::needs, Milestone::withNeeds)
                .onPage(Milestone::onPage, Milestone::withOnPage, Milestone::name)
                .section("team.section.note").internal()
                .note("team.milestone.note", Milestone::note, Milestone::withNote);
    }

    /** Reached, or not after all. */
    private Node state() {
        Button reach = Buttons.small(Buttons.plain(words.say("team.milestone.reach"), () -> { }));
        reach.setOnAction(_ -> chosen().ifPresent(milestone -> editors.ask().date(reach, words.say("team.milestone.reach.when"),
                model.deeds().today(), on -> model.deeds().reach(milestone, on))));
        Button reopen = Buttons.small(Buttons.plain(words.say("team.milestone.reopen"), () -> chosen().ifPresent(model.deeds()::reopen)));
        HBox row = Layout.row(8);
        model.milestones().listing().subscribe(listing -> listing.chosen().map(MilestoneRow::record).ifPresent(milestone ->
                row.getChildren().setAll(milestone.done()
                        .map(on -> List.<Node>of(Texts.label(words.say("team.milestone.reached", words.day(on)), "reason"), reopen))
                        .orElse(List.of(reach)))));
        return row;
    }
}
