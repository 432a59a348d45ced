package tutti.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.model.Action;
import tutti.model.Goal;
import tutti.model.Milestone;

/** Every slip is told with its days, from what the store logged. */
class DateMovesTest {

    private static final LocalDate DEC_4 = LocalDate.of(2026, 12, 4);

    private final TeamDesk desk = TeamDesk.sample();
    private final TeamViewModel model = desk.model();
    private final DateMoves moves = model.moves();

    @AfterEach
    void close() {
        model.close();
        desk.store.close();
    }

    private Action action(String what) {
        return desk.kept().actions().stream().filter(action -> action.what().startsWith(what)).findFirst().orElseThrow();
    }

    private List<String> moved(Action action) {
        moves.show(action);
        return moves.lines().get();
    }

    @Test
    void each_time_an_action_was_put_off_is_told_the_last_first() {
        Action plan = action("Test plan");
        assertThat(moved(plan)).as("it stands where it was first agreed").isEmpty();
        model.plan().edits().moveDate(plan, Optional.of(DEC_4));
        model.plan().edits().moveDate(plan, Optional.of(DEC_4.plusDays(7)));
        assertThat(moved(action("Test plan"))).containsExactly("from 4\u00a0Dec to 11\u00a0Dec, 7 d later; moved on 23\u00a0Nov",
                "from 30\u00a0Nov to 4\u00a0Dec, 4 d later; moved on 23\u00a0Nov");
        desk.workspace.undo();
        assertThat(moved(action("Test plan"))).as("what was undone was never moved").hasSize(1);
        model.plan().edits().moveDate(plan, Optional.of(LocalDate.of(2026, 12, 2)));
        assertThat(moved(action("Test plan")).getFirst()).startsWith("from 4\u00a0Dec to 2\u00a0Dec, 2 d earlier");
    }

    @Test
    void what_slipped_before_the_log_began_is_counted() {
        assertThat(moved(action("Reload"))).containsExactly("2 moves before the log began");
        model.plan().edits().moveDate(action("Reload"), Optional.of(DEC_4));
        assertThat(moved(action("Reload"))).containsExactly("from 27\u00a0Nov to 4\u00a0Dec, 7 d later; moved on 23\u00a0Nov", "2 moves before the log began");
    }

    @Test
    void a_goal_and_a_milestone_tell_how_their_forecast_went() {
        Goal traced = desk.kept().goals().stream().filter(goal -> goal.name().startsWith("Every")).findFirst().orElseThrow();
        model.deeds().moveForecast(traced, Optional.of(LocalDate.of(2027, 2, 5)));
        moves.show(desk.kept().find(traced.id()).orElseThrow());
        assertThat(moves.lines().get()).containsExactly("from 29\u00a0Jan to 5\u00a0Feb, 7 d later; moved on 23\u00a0Nov");
        Milestone live = desk.kept().milestones().stream().filter(one -> one.name().equals("Go-live")).findFirst().orElseThrow();
        model.deeds().moveForecast(live, Optional.of(LocalDate.of(2027, 2, 8)));
        moves.show(desk.kept().find(live.id()).orElseThrow());
        assertThat(moves.lines().get()).containsExactly("from 1\u00a0Feb to 8\u00a0Feb, 7 d later; moved on 23\u00a0Nov", "from 1\u00a0Oct to 1\u00a0Feb before the log began");
    }
}
