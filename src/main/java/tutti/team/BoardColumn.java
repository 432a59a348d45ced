package tutti.team;

import java.util.List;
import java.util.stream.Stream;
import tutti.model.ActionState;

/** The actions of one state on the board, in the order of the list. */
record BoardColumn(ActionState state, List<ActionRow> rows) {

    static List<BoardColumn> all(List<ActionRow> rows) {
        return Stream.of(ActionState.values())
                .map(state -> new BoardColumn(state, rows.stream().filter(row -> row.record().state() == state).toList())).toList();
    }
}
