package tutti.team;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import tutti.i18n.Words;
import tutti.model.ActionState;
import tutti.widget.Buttons;

/** One button for each state that actions can be led to; to blocked there are two ways. */
final class StateButtons {

    private final ActionMoves moves;
    private final Words words;
    private final Button toDo;
    private final Button doing;
    private final Button blocked;
    private final Button decision;
    private final Button done;
    private final Button drop;

    StateButtons(ActionMoves moves, Words words) {
        this.moves = moves;
        this.words = words;
        toDo = button(ActionState.TO_DO, "team.action.to-do", "team.action.to-do.key");
        doing = button(ActionState.DOING, "team.action.doing", "team.action.doing.key");
        blocked = button(ActionState.BLOCKED, "team.action.block", "team.action.block.key");
        done = button(ActionState.DONE, "team.action.done", "team.action.done.key");
        drop = button(ActionState.DROPPED, "team.action.drop", "team.action.drop.key");
        decision = Buttons.withKey(words.say("team.action.block.decision.key"),
                Buttons.small(Buttons.plain(words.say("team.action.block.decision"), () -> { })));
        decision.setOnAction(_ -> moves.blockOnDecision(decision));
    }

    private Button button(ActionState state, String name, String key) {
        Button button = Buttons.withKey(words.say(key), Buttons.small(Buttons.plain(words.say(name), () -> { })));
        button.setOnAction(_ -> moves.move(state, button));
        return button;
    }

    List<Button> of(ActionState state) {
        return switch (state) {
            case TO_DO -> List.of(toDo);
            case DOING -> List.of(doing);
            case BLOCKED -> List.of(blocked, decision);
            case DONE -> List.of(done);
            case DROPPED -> List.of(drop);
        };
    }

    List<Node> all() {
        return Stream.of(ActionState.values()).<Node>flatMap(state -> of(state).stream()).toList();
    }
}
