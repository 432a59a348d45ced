package tutti.team;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Goal;
import tutti.model.Need;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Mark;

/** Everything about the chosen action. */
final class ActionForm {

    private static final double MARK = 14;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;
    private final FlowPane deeds = new FlowPane(8, 8);
    private final Label state = Texts.wrapped(Texts.body(""));
    private final DateMoves days;
    private final Label slip = Texts.wrapped(Texts.label("", "caption", "muted"));
    private final StateButtons buttons;
    private final Form<Action> form;

    ActionForm(TeamViewModel model, ActionMoves moves, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        days = model.moves();
        buttons = new StateButtons(moves, words);
        form = form();
        model.actions().listing().subscribe(listing -> {
            listing.chosen().ifPresent(this::show);
            listing.chosen().map(ActionRow::record).ifPresent(days::show);
            form.show(listing.chosen().map(ActionRow::record));
        });
    }

    Form<Action> fields() {
        return form;
    }

    StateButtons buttons() {
        return buttons;
    }

    private void show(ActionRow row) {
        state.setText(row.state());
        state.setGraphic(new Mark(row.mark(), MARK, ""));
        slip.setText(row.slip());
        ActionState now = row.record().state();
        List<Button> others = Stream.of(ActionState.values()).filter(other -> other != now || other == ActionState.BLOCKED)
                .flatMap(other -> buttons.of(other).stream()).toList();
        if (!deeds.getChildren().equals(others)) {
            deeds.getChildren().setAll(others);
        }
    }

    private Form<Action> form() {
        return editors.<Action>form()
                .section("team.action.section.what")
                .area("team.action.what", Action::what, Action::withWhat).required()
                .node("team.action.state", Layout.column(8, state, deeds))
                .member("team.action.owner", Action::owner, Action::withOwner)
                .dateBy("team.action.due", Action::due, model.plan().edits()::moveDate)
                .fact("team.action.first", action -> action.firstDate().or(action::due).map(words::weekday).orElseGet(() -> words.say("team.no-date"))).beside()
                .node(Layout.column(2, slip, new MovesView(days).root())).when(DateMoves::hasMoved)
                .record("team.action.goal", Goal.class, Action::goal, Action::withGoal)
                .links("team.action.needs", Need.class, Action::needs, Action::withNeeds).hint("team.action.needs.hint")
                .onPage(Action::onPage, Action::withOnPage, Action::what)
                .section("team.section.note").internal()
                .note("team.action.note", Action::note, Action::withNote);
    }
}
