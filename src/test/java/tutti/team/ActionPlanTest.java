package tutti.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;

/** The actions as a list in groups, a board and a load, and several of them changed at once. */
class ActionPlanTest {

    private final TeamDesk desk = TeamDesk.sample();
    private final TeamViewModel model = desk.model();
    private final ActionPlan plan = model.plan();

    @BeforeEach
    void lookAtTheActions() {
        model.tab().set(TeamTab.ACTIONS);
    }

    @AfterEach
    void close() {
        model.close();
        desk.store.close();
    }

    private Action action(String what) {
        return desk.kept().actions().stream().filter(action -> action.what().startsWith(what)).findFirst().orElseThrow();
    }

    private ActionRow row(String what) {
        return model.actions().all().stream().filter(row -> row.record().what().startsWith(what)).findFirst().orElseThrow();
    }

    private List<String> heads() {
        return plan.lines().get().stream().filter(ActionLine.Head.class::isInstance).map(ActionLine.Head.class::cast)
                .map(head -> (head.name() + ": " + head.count() + " " + head.trouble()).strip()).toList();
    }

    private List<String> board(ActionState state) {
        return plan.board().get().get(state.ordinal()).rows().stream().map(row -> row.record().what()).toList();
    }

    @Test
    void without_groups_what_is_late_stands_first_and_then_what_is_blocked() {
        assertThat(plan.lines().get()).hasSize(43).startsWith(new ActionLine.Of(row("Fix retro-pay")), new ActionLine.Of(row("Worked examples")));
    }

    @Test
    void the_groups_say_how_many_are_open_late_and_blocked() {
        plan.grouping().set(ActionGrouping.OWNER);
        assertThat(heads()).containsExactly("Anouk Verhey: 2 open", "Ben Achter: 2 open", "Jonas Marek: 2 open", "Leila Farr: 2 open",
                "Tomas Ilves: 2 open 1 late", "Wanda Kessel: 2 open 1 blocked");
        plan.grouping().set(ActionGrouping.DUE);
        assertThat(heads()).containsExactly("Late: 1 open 1 late", "This week: 6 open 1 blocked", "Next week: 4 open", "Later: 1 open", "Done or dropped: 0 open");
        plan.grouping().set(ActionGrouping.NEED);
        assertThat(heads().getLast()).isEqualTo("no need yet: 1 open");
        plan.grouping().set(ActionGrouping.GOAL);
        assertThat(heads()).contains("Two clean parallel runs in a row: 6 open 1 late");
    }

    @Test
    void only_what_is_in_trouble_is_shown_when_that_is_asked() {
        plan.troubled().set(true);
        assertThat(plan.lines().get()).extracting(line -> ((ActionLine.Of) line).row().record().what())
                .containsExactly("Fix retro-pay rounding", "Worked examples for sea-day pay", "Reload the 2025 leavers");
    }

    @Test
    void how_often_an_action_was_put_off_is_said_with_its_first_date() {
        assertThat(row("Reload").slip()).isEqualTo("put off 2 times, first 6 Nov");
        assertThat(row("Sign up").slip()).isEqualTo("put off once, first 27 Nov");
        plan.edits().moveDate(List.of(action("Sign up").id()), LocalDate.of(2026, 12, 18));
        assertThat(row("Sign up").slip()).isEqualTo("put off 2 times, first 27 Nov");
        assertThat(row("Test plan").slip()).isEmpty();
    }

    @Test
    void what_is_blocked_says_by_what_and_whose_part_it_is() {
        assertThat(row("Worked examples").blocker()).contains("asked of").contains("needed by");
        plan.edits().block(List.of(action("Test plan").id()), "no test data", "Finance");
        assertThat(row("Test plan").blocker()).isEqualTo("no test data, from Finance");
        assertThat(row("Test plan").state()).isEqualTo("Blocked: no test data, from Finance");
    }

    @Test
    void the_board_has_a_column_for_each_state() {
        plan.look().set(ActionLook.BOARD);
        assertThat(board(ActionState.BLOCKED)).containsExactly("Worked examples for sea-day pay");
        plan.edits().start(List.of(action("Worked examples").id()));
        assertThat(board(ActionState.BLOCKED)).isEmpty();
        assertThat(board(ActionState.DOING)).contains("Worked examples for sea-day pay");
    }

    @Test
    void several_actions_are_changed_by_one_edit_and_undone_by_one() {
        List<Id<Action>> three = List.of(action("Test plan").id(), action("Reload").id(), action("Match cost").id());
        plan.mark(three.stream().map(id -> desk.kept().find(id).orElseThrow()).toList());
        assertThat(plan.touched()).containsExactlyElementsOf(three);
        Member leila = desk.kept().members().stream().filter(member -> member.name().startsWith("Leila")).findFirst().orElseThrow();
        plan.edits().give(plan.touched(), leila.id());
        assertThat(three).allSatisfy(id -> assertThat(desk.kept().find(id).orElseThrow().owner()).contains(leila.id()));
        assertThat(desk.workspace.undoLabel().get()).isEqualTo("Give 3 actions an owner");
        desk.workspace.undo();
        assertThat(action("Reload").owner()).isNotEqualTo(Optional.of(leila.id()));
        plan.edits().moveDate(plan.touched(), LocalDate.of(2026, 12, 11));
        assertThat(three).allSatisfy(id -> assertThat(desk.kept().find(id).orElseThrow().due()).contains(LocalDate.of(2026, 12, 11)));
        desk.workspace.undo();
        plan.edits().delete(plan.touched());
        assertThat(desk.kept().actions()).hasSize(40);
        desk.workspace.undo();
        assertThat(desk.kept().actions()).hasSize(43);
    }

    @Test
    void what_the_filter_hides_is_no_longer_marked() {
        plan.mark(List.of(action("Test plan"), action("Reload"), action("Match cost")));
        model.filter().set("run 3");
        assertThat(plan.marked().get()).containsExactlyInAnyOrder(action("Test plan").id(), action("Match cost").id());
        plan.look().set(ActionLook.BOARD);
        assertThat(plan.marked().get()).isEmpty();
    }

    @Test
    void the_load_counts_all_that_is_due_from_somebody_week_by_week() {
        plan.look().set(ActionLook.LOAD);
        LoadRow tomas = plan.load().get().stream().filter(row -> row.name().startsWith("Tomas")).findFirst().orElseThrow();
        assertThat(tomas.cells().getFirst().count()).isEqualTo(1);
        assertThat(tomas.cells().get(1).told()).contains("Rehearse the hours import for run 3").contains("IT operations sync");
        assertThat(tomas.spoken()).startsWith("Tomas Ilves: 1 late, from 23 Nov: ");
        plan.showOnly("Tomas Ilves");
        assertThat(plan.look().get()).isEqualTo(ActionLook.LIST);
        assertThat(model.actions().listing().get().shown()).allSatisfy(row -> assertThat(row.owner()).isEqualTo("Tomas Ilves"));
    }

    @Test
    void a_single_action_is_what_the_keys_act_on_while_no_others_are_marked() {
        Action rename = action("Rename");
        desk.workspace.trail().goTo(Kind.ACTION, rename.id());
        assertThat(plan.touched()).containsExactly(rename.id());
    }
}
