package tutti.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Goal;
import tutti.model.Need;
import tutti.model.RaidItem;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Mark;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** All actions, the late ones first, and everything about the chosen one. */
final class ActionsPane {

    private static final double ROW = 38;
    private static final double MARK = 14;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;
    private final Button toDo;
    private final Button doing;
    private final Button blocked;
    private final Button decision;
    private final Button done;
    private final Button drop;
    private final FlowPane deeds = new FlowPane(8, 8);
    private final Label state = Texts.wrapped(Texts.body(""));

    private ActionsPane(TeamViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        toDo = button("team.action.to-do", "team.action.to-do.key");
        doing = button("team.action.doing", "team.action.doing.key");
        blocked = button("team.action.block", "team.action.block.key");
        decision = Buttons.small(Buttons.plain(words.say("team.action.block.decision"), () -> { }));
        done = button("team.action.done", "team.action.done.key");
        drop = button("team.action.drop", "team.action.drop.key");
        toDo.setOnAction(_ -> chosen().ifPresent(model.deeds()::putBack));
        doing.setOnAction(_ -> chosen().ifPresent(model.deeds()::start));
        done.setOnAction(_ -> chosen().ifPresent(model.deeds()::finish));
        blocked.setOnAction(_ -> chosen().ifPresent(action -> editors.ask().twoWords(blocked, words.say("team.action.block.by"),
                words.say("team.action.block.prompt"), words.say("team.action.block.whom"),
                (by, whom) -> model.deeds().block(action, by, whom))));
        decision.setOnAction(_ -> chosen().ifPresent(action -> editors.ask().record(decision, words.say("team.action.block.which"),
                RaidItem.class, which -> model.deeds().blockOn(action, which))));
        drop.setOnAction(_ -> chosen().ifPresent(action -> editors.ask().dateAndReason(drop, words.say("team.action.drop.why"),
                words.say("team.action.drop.prompt"), model.deeds().today(), (on, why) -> model.deeds().drop(action, on, why))));
    }

    static ListPane<ActionRow> of(TeamViewModel model, Editors editors) {
        ActionsPane pane = new ActionsPane(model, editors);
        Form<Action> form = pane.form();
        model.actions().listing().subscribe(listing -> {
            listing.chosen().ifPresent(pane::show);
            form.show(listing.chosen().map(ActionRow::record));
        });
        return new ListPane<>(model.actions(), pane.table(), editors.newLine("team.action.new", "team.action.new.edit", model::newAction),
                form.root(), editors.words().say("team.action.choose"),
                record -> editors.drop("team.action.delete", record))
                .key("t", pane.toDo::fire).key("d", pane.doing::fire).key("b", pane.blocked::fire)
                .key(" ", pane.done::fire).key("x", pane.drop::fire);
    }

    private Button button(String name, String key) {
        return Buttons.withKey(words.say(key), Buttons.small(Buttons.plain(words.say(name), () -> { })));
    }

    private Optional<Action> chosen() {
        return model.actions().chosen().map(ActionRow::record);
    }

    private TableView<ActionRow> table() {
        TableView<ActionRow> table = Tables.table(ROW, new EmptyState(Icon.ACTION, words.say("team.action.empty"), words.say("team.action.empty.why")),
                new NodeColumn<ActionRow>("", 34, row -> new Mark(row.mark(), MARK, row.state())).fixed(),
                new NodeColumn<>(words.say("team.column.action"), 320, this::what),
                new NodeColumn<>(words.say("team.column.owner"), 124, row -> Texts.told(Texts.label(row.owner(), "reason"))),
                new NodeColumn<ActionRow>(words.say("team.column.when"), 190, row -> Texts.told(Texts.label(row.when(), row.tone().styles("reason")))).styled("right"));
        table.setAccessibleText(words.say("team.tab.actions"));
        return table;
    }

    private Node what(ActionRow row) {
        String works = row.unserved() ? words.say("team.no-need") : row.works();
        return Layout.twoLines(Texts.told(Texts.label(row.record().what(), "body", row.isOpen() ? "plain" : "muted")),
                Texts.told(Texts.label(works, "caption", row.unserved() && row.isOpen() ? "danger" : "muted")));
    }

    private void show(ActionRow row) {
        state.setText(row.state());
        state.setGraphic(new Mark(row.mark(), MARK, ""));
        ActionState now = row.record().state();
        deeds.getChildren().setAll(Stream.of(ActionState.values()).filter(other -> other != now || other == ActionState.BLOCKED)
                .flatMap(other -> buttons(other).stream()).toList());
    }

    private List<Button> buttons(ActionState leadsTo) {
        return switch (leadsTo) {
            case TO_DO -> List.of(toDo);
            case DOING -> List.of(doing);
            case BLOCKED -> List.of(blocked, decision);
            case DONE -> List.of(done);
            case DROPPED -> List.of(drop);
        };
    }

    private Form<Action> form() {
        return editors.<Action>form()
                .section("team.action.section.what")
                .area("team.action.what", Action::what, Action::withWhat).required()
                .node("team.action.state", Layout.column(8, state, deeds))
                .member("team.action.owner", Action::owner, Action::withOwner)
                .dateBy("team.action.due", Action::due, model.deeds()::moveDate)
                .fact("team.action.first", action -> action.firstDate().or(action::due).map(words::weekday).orElseGet(() -> words.say("team.no-date"))).beside()
                .record("team.action.goal", Goal.class, Action::goal, Action::withGoal)
                .links("team.action.needs", Need.class, Action::needs, Action::withNeeds).hint("team.action.needs.hint")
                .onPage(Action::onPage, Action::withOnPage, Action::what)
                .section("team.section.note").internal()
                .note("team.action.note", Action::note, Action::withNote);
    }
}
