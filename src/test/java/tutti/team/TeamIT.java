package tutti.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Days;
import tutti.model.Escalation;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Raci;
import tutti.model.RaidType;
import tutti.widget.Theme;
import tutti.widget.panel.FloatLayer;

/** The main jobs of the Team view by real keys and clicks, and what the store holds then. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class TeamIT {

    private final List<TeamDesk> desks = new ArrayList<>();
    private final List<TeamViewModel> models = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();

    @Start
    void start(Stage stage) {
        TeamDesk desk = TeamDesk.sample();
        TeamViewModel model = desk.model();
        Scene scene = new Scene(new FloatLayer(new TeamView(model, desk.editors).root()), 1000, 740);
        Theme.LIGHT.applyTo(scene);
        scene.getPreferences().setReducedMotion(true);
        stage.setScene(scene);
        stage.show();
        desks.add(desk);
        models.add(model);
        scenes.add(scene);
    }

    private TeamDesk desk() {
        return desks.getLast();
    }

    private TeamViewModel model() {
        return models.getLast();
    }

    private TableView<?> table(String spoken) {
        return (TableView<?>) scenes.getLast().getRoot().lookupAll(".table-view").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()) && isShown(node)).findFirst().orElseThrow();
    }

    private static boolean isShown(Node node) {
        return node.getScene() != null && node.isVisible();
    }

    private void open(SwiftRobot robot, TeamTab tab) {
        robot.interact(() -> {
            model().tab().set(tab);
            scenes.getLast().getRoot().applyCss(); // a pane that was never drawn has no table yet
            scenes.getLast().getRoot().layout();
        });
    }

    private static void ctrl(SwiftRobot robot, KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
    }

    private Action action(String what) {
        return desk().kept().actions().stream().filter(action -> action.what().startsWith(what)).findFirst().orElseThrow();
    }

    private Optional<Raci> letters(String goal, String person) {
        Goal found = desk().kept().goals().stream().filter(one -> one.name().startsWith(goal)).findFirst().orElseThrow();
        return desk().kept().racis().stream().filter(raci -> raci.goal().equals(found.id())
                && desk().kept().find(raci.person()).orElseThrow().name().startsWith(person)).findFirst();
    }

    @Test
    void controlNBeginsAGoalFromTheOverview(SwiftRobot robot) {
        robot.interact(() -> table("Goals and who carries them").requestFocus());
        ctrl(robot, KeyCode.N);
        robot.write("Retire the old server").push(KeyCode.ENTER);
        assertThat(model().tab().get()).isEqualTo(TeamTab.GOALS);
        assertThat(desk().kept().goals()).extracting(Goal::name).contains("Retire the old server");
        assertThat(model().goals().chosen().orElseThrow().record().name()).isEqualTo("Retire the old server");
    }

    @Test
    void arrowsMoveInTheGridAndKeysGiveAndTakeLetters(SwiftRobot robot) {
        TableView<?> grid = table("Goals and who carries them");
        robot.interact(() -> {
            grid.requestFocus();
            grid.scrollToColumnIndex(5);
            focus(grid, 6, 4);
        });
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.R);
        assertThat(letters("Clear", "Wanda").orElseThrow().letters()).containsExactly(Letter.R);
        robot.push(KeyCode.A);
        assertThat(letters("Clear", "Wanda").orElseThrow().letters()).containsExactly(Letter.A, Letter.R);
        robot.push(KeyCode.DELETE);
        assertThat(letters("Clear", "Wanda")).isEmpty();
        robot.push(KeyCode.UP);
        robot.push(KeyCode.C);
        assertThat(letters("Payslip", "Wanda").orElseThrow().letters()).containsExactly(Letter.C);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(model().tab().get()).as("what else is hers").isEqualTo(TeamTab.MEMBERS);
        assertThat(model().members().chosen().orElseThrow().record().name()).isEqualTo("Wanda Kessel");
    }

    private static <S> void focus(TableView<S> grid, int row, int column) {
        grid.getSelectionModel().clearAndSelect(row, grid.getColumns().get(column));
        grid.getFocusModel().focus(row, grid.getColumns().get(column));
    }

    @Test
    void aClickInTheGridGoesToTheNextLetter(SwiftRobot robot) {
        GoalRow clear = model().goals().all().getLast();
        LetterCell cell = scenes.getLast().getRoot().lookupAll(".table-cell").stream()
                .filter(LetterCell.class::isInstance).map(LetterCell.class::cast)
                .filter(one -> clear.equals(one.getItem()) && one.getAccessibleText().startsWith("Anouk")).findFirst().orElseThrow();
        robot.clickOn(cell);
        assertThat(letters("Clear", "Anouk").orElseThrow().letters()).containsExactly(Letter.R);
    }

    @Test
    void keysSayHowAnActionStands(SwiftRobot robot) {
        open(robot, TeamTab.ACTIONS);
        robot.interact(() -> {
            model().actions().choose(action("Test plan"));
            table("Actions").requestFocus();
        });
        robot.push(KeyCode.D);
        assertThat(action("Test plan").state()).isEqualTo(ActionState.DOING);
        robot.push(KeyCode.B);
        robot.write("no test data").push(KeyCode.TAB).write("Finance").push(KeyCode.ENTER);
        assertThat(action("Test plan").blockedBy()).isEqualTo("no test data");
        assertThat(action("Test plan").blockedByWhom()).isEqualTo("Finance");
        robot.interact(() -> table("Actions").requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(action("Test plan").state()).isEqualTo(ActionState.DONE);
        robot.push(KeyCode.T);
        assertThat(action("Test plan").state()).isEqualTo(ActionState.TO_DO);
        robot.push(KeyCode.E);
        robot.write("bank"); // a risk of the same list is no decision
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);
        robot.write("pay-rule").push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(action("Test plan").waitsFor().flatMap(desk().kept()::find).orElseThrow().text()).startsWith("No pay-rule changes");
        robot.interact(() -> table("Actions").requestFocus());
        robot.push(KeyCode.E);
        robot.write("Who tests at night?").push(KeyCode.ENTER);
        assertThat(action("Test plan").waitsFor().flatMap(desk().kept()::find).orElseThrow())
                .satisfies(decision -> assertThat(decision.text()).isEqualTo("Who tests at night?"))
                .satisfies(decision -> assertThat(decision.type()).isEqualTo(RaidType.DECISION));
    }

    @Test
    void severalActionsAreChosenByShiftAndChangedAtOnce(SwiftRobot robot) {
        open(robot, TeamTab.ACTIONS);
        robot.interact(() -> {
            model().actions().choose(action("Fix retro"));
            table("Actions").requestFocus();
        });
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(model().plan().marked().get()).hasSize(3);
        robot.push(KeyCode.SPACE);
        assertThat(List.of(action("Fix retro"), action("Worked"), action("Re-forecast"))).extracting(Action::state).containsOnly(ActionState.DONE);
        robot.interact(() -> desk().workspace.undo());
        assertThat(action("Worked").state()).isEqualTo(ActionState.BLOCKED);
        assertThat(action("Fix retro").state()).isEqualTo(ActionState.DOING);
    }

    @Test
    void aCardOfTheBoardIsMovedByKeysAndByDragging(SwiftRobot robot) {
        open(robot, TeamTab.ACTIONS);
        robot.interact(() -> {
            model().plan().look().set(ActionLook.BOARD);
            model().actions().choose(action("Test plan"));
            list("To do").requestFocus();
            list("To do").getSelectionModel().clearAndSelect(place("To do", "Test plan"));
        });
        robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(action("Test plan").state()).isEqualTo(ActionState.DOING);
        assertThat(list("Doing").isFocused()).as("the focus goes with the card").isTrue();
        robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.write("no test data").push(KeyCode.TAB).write("Finance").push(KeyCode.ENTER);
        assertThat(action("Test plan").blockedByWhom()).isEqualTo("Finance");
        robot.drag(card("Blocked", "Test plan")).dropTo(list("To do"));
        assertThat(action("Test plan").state()).isEqualTo(ActionState.TO_DO);
    }

    private ListView<?> list(String spoken) {
        return scenes.getLast().getRoot().lookupAll(".list-view").stream().filter(node -> spoken.equals(node.getAccessibleText()))
                .map(node -> (ListView<?>) node).findFirst().orElseThrow();
    }

    private int place(String column, String what) {
        return IntStream.range(0, list(column).getItems().size())
                .filter(at -> ((ActionRow) list(column).getItems().get(at)).record().what().startsWith(what)).findFirst().orElseThrow();
    }

    private Node card(String column, String what) {
        return list(column).lookupAll(".list-cell").stream().filter(node -> node.isVisible() && node instanceof ListCell<?> cell
                && cell.getItem() instanceof ActionRow row && row.record().what().startsWith(what)).findFirst().orElseThrow();
    }

    @Test
    void deleteDropsTheChosenActionAndUndoBringsItBack(SwiftRobot robot) {
        open(robot, TeamTab.ACTIONS);
        robot.interact(() -> {
            model().actions().choose(action("Rename"));
            table("Actions").requestFocus();
        });
        robot.push(KeyCode.DELETE);
        assertThat(desk().kept().actions()).noneMatch(action -> action.what().startsWith("Rename"));
        robot.interact(() -> desk().workspace.undo());
        assertThat(action("Rename")).isNotNull();
    }

    @Test
    void hHoldsTheChosenChannelToday(SwiftRobot robot) {
        open(robot, TeamTab.CHANNELS);
        robot.interact(() -> table("Channels").requestFocus());
        robot.push(KeyCode.H);
        assertThat(desk().kept().channels().stream().filter(channel -> channel.name().equals("Crew reps call")).findFirst().orElseThrow()
                .lastHeld()).contains(TeamDesk.TODAY);
    }

    @Test
    void aChannelIsGivenAPathAMilestoneIsChosenOnItsLineAndAWinIsThanked(SwiftRobot robot) {
        open(robot, TeamTab.CHANNELS);
        robot.interact(() -> {
            model().channels().choose(desk().kept().channels().stream().filter(one -> one.name().equals("Team daily")).findFirst().orElseThrow());
            spoken("Days after it was due").requestFocus();
        });
        robot.write("2").push(KeyCode.TAB).write("Anouk rings everybody").push(KeyCode.ENTER);
        assertThat(desk().kept().channels()).filteredOn(one -> one.name().equals("Team daily")).singleElement()
                .satisfies(one -> assertThat(one.path()).containsExactly(new Escalation(new Days(2), "Anouk rings everybody")));

        open(robot, TeamTab.MILESTONES);
        robot.interact(() -> spoken("Go-live: first agreed 1\u00a0Oct, now 1\u00a0Feb 123 d later").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(model().milestones().chosen().orElseThrow().record().name()).isEqualTo("Go-live");

        robot.interact(() -> model().driveOverTime().set(true));
        open(robot, TeamTab.MEMBERS);
        robot.clickOn("Thank");
        assertThat(desk().kept().members()).flatExtracting(Member::thanks).allSatisfy(win -> assertThat(win.thanked()).isPresent());
    }

    private Node spoken(String words) {
        return scenes.getLast().getRoot().lookupAll("*").stream().filter(node -> words.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    @Test
    void controlFFiltersAsOneTypes(SwiftRobot robot) {
        open(robot, TeamTab.ACTIONS);
        robot.interact(() -> table("Actions").requestFocus());
        ctrl(robot, KeyCode.F);
        robot.write("retro");
        assertThat(model().counts().get()).containsEntry(TeamTab.ACTIONS, "1");
        robot.push(KeyCode.ESCAPE);
        assertThat(model().counts().get()).containsEntry(TeamTab.ACTIONS, "12");
    }

    @Test
    void aMemberIsAddedInOneLine(SwiftRobot robot) {
        open(robot, TeamTab.MEMBERS);
        robot.interact(() -> table("Members").requestFocus());
        ctrl(robot, KeyCode.N);
        robot.write("Ines Roth").push(KeyCode.ENTER);
        assertThat(desk().kept().members()).anyMatch(member -> member.name().equals("Ines Roth"));
        assertThat(model().counts().get()).containsEntry(TeamTab.MEMBERS, "7");
    }
}
