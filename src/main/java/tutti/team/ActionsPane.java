package tutti.team;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Id;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.Choice;

/** All actions as a list in groups, as a board, or as everybody's load by week. */
final class ActionsPane implements TeamPane {

    /** The keys that lead an action to a state, on the list and on the board. */
    static final Map<String, ActionState> KEYS = Map.of("t", ActionState.TO_DO, "d", ActionState.DOING, "b", ActionState.BLOCKED,
            " ", ActionState.DONE, "x", ActionState.DROPPED);

    private final ActionPlan plan;
    private final Words words;
    private final ListPane<ActionRow> list;
    private final ActionBoard board;
    private final Region load;
    private final BorderPane root = new BorderPane();

    ActionsPane(TeamViewModel model, Editors editors) {
        this.plan = model.plan();
        this.words = editors.words();
        ActionMoves moves = new ActionMoves(plan, editors);
        list = list(model, moves, editors);
        board = new ActionBoard(plan, moves, words);
        load = load();
        root.setTop(tools());
        plan.look().subscribe(look -> root.setCenter(switch (look) {
            case LIST -> list.root();
            case BOARD -> board.root();
            case LOAD -> load;
        }));
    }

    private ListPane<ActionRow> list(TeamViewModel model, ActionMoves moves, Editors editors) {
        ActionForm form = new ActionForm(model, moves, editors);
        ActionList lines = new ActionList(plan, words);
        lines.table().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                delete(editors);
                key.consume();
            }
        });
        ListPane<ActionRow> pane = new ListPane<>(model.actions(), lines.table(), List.of(new BulkBar(plan, moves, words).root()),
                editors.newLine("team.action.new", "team.action.new.edit", model::newAction), form.fields().root(), words.say("team.action.choose"));
        KEYS.forEach((key, state) -> pane.key(key, () -> moves.move(state, form.buttons().of(state).getFirst())));
        return pane.key("e", () -> moves.blockOnDecision(form.buttons().of(ActionState.BLOCKED).getLast()));
    }

    private void delete(Editors editors) {
        List<Id<Action>> touched = plan.touched();
        if (touched.size() > 1) {
            plan.edits().delete(touched);
        } else {
            plan.rows().chosen().ifPresent(row -> editors.drop("team.action.delete", row.record()));
        }
    }

    private Region load() {
        LoadTable table = new LoadTable(plan, plan.edits().today(), words);
        VBox.setVgrow(table.table(), Priority.ALWAYS);
        VBox body = new VBox(table.table());
        body.getStyleClass().add("panel-ground");
        return body;
    }

    private Node tools() {
        Choice<ActionLook> looks = new Choice<>(List.of(ActionLook.values()), this::name, plan.look()::set).small();
        plan.look().subscribe(looks::setChosen);
        Choice<ActionGrouping> groupings = new Choice<>(List.of(ActionGrouping.values()), this::name, plan.grouping()::set).small();
        plan.grouping().subscribe(groupings::setChosen);
        CheckBox troubled = new CheckBox(words.say("team.actions.troubled"));
        troubled.getStyleClass().add("reason");
        troubled.selectedProperty().bindBidirectional(plan.troubled());
        Label about = Texts.told(Texts.caption(""));
        HBox tools = Layout.row(16, looks, groupings, troubled, Layout.spacer(), about);
        groupings.visibleProperty().bind(Bindings.equal(plan.look(), ActionLook.LIST));
        groupings.managedProperty().bind(groupings.visibleProperty());
        troubled.visibleProperty().bind(Bindings.notEqual(plan.look(), ActionLook.LOAD));
        troubled.managedProperty().bind(troubled.visibleProperty());
        plan.look().subscribe(look -> about.setText(hint(look)));
        tools.setPadding(new Insets(8, 12, 8, 12));
        tools.getStyleClass().add("panel-ground");
        return new VBox(tools, Layout.styled(Layout.divider(), "firm"));
    }

    private String hint(ActionLook look) {
        return switch (look) {
            case LIST -> words.say("team.actions.hint.list");
            case BOARD -> words.say("team.actions.hint.board");
            case LOAD -> LoadTable.about(words);
        };
    }

    private String name(ActionLook look) {
        return switch (look) {
            case LIST -> words.say("team.actions.list");
            case BOARD -> words.say("team.actions.board");
            case LOAD -> words.say("team.actions.load");
        };
    }

    private String name(ActionGrouping grouping) {
        return switch (grouping) {
            case NONE -> words.say("team.actions.by.none");
            case OWNER -> words.say("team.actions.by.owner");
            case GOAL -> words.say("team.actions.by.goal");
            case NEED -> words.say("team.actions.by.need");
            case DUE -> words.say("team.actions.by.due");
        };
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void beginNew() {
        plan.look().set(ActionLook.LIST);
        root.applyCss();
        root.layout();
        list.beginNew();
    }
}
