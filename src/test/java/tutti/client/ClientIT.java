package tutti.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Direction;
import tutti.model.EngagementLevel;
import tutti.model.Goal;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Reading;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.TrustCause;
import tutti.model.TrustEvent;
import tutti.widget.Theme;
import tutti.widget.panel.FloatLayer;

/** The main jobs of the client's pillar, done by keys and clicks, and what the store then holds. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class ClientIT {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 900;

    private final ClientDesk desk = ClientDesk.sample();
    private final ClientViewModel model = desk.model();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new FloatLayer(new StackPane(new ClientView(model, desk.editors).root())), WIDTH, HEIGHT);
        Theme.LIGHT.applyTo(scene);
        scene.getPreferences().setReducedMotion(true);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aNewConcernIsTypedAndAcknowledgedInTwoSteps(SwiftRobot robot) {
        robot.clickOn("Concerns").push(KeyCode.SHORTCUT, KeyCode.N).write("Nobody calls back").push(KeyCode.ENTER);
        Concern made = model.concerns().listing().get().chosen().orElseThrow().record();
        assertThat(made.words()).isEqualTo("Nobody calls back");
        robot.clickOn("Acknowledge…").push(KeyCode.TAB).write("by phone").push(KeyCode.ENTER);
        Concern kept = desk.kept().find(made.id()).orElseThrow();
        assertThat(kept.acknowledged().map(step -> step.how())).contains("by phone");
        assertThat(kept.acknowledged().map(step -> step.on())).contains(ClientDesk.TODAY);
        assertThat(kept.onPage().shown()).isFalse();
    }

    @Test
    void aConversationIsLoggedFromTheStakeholder(SwiftRobot robot) {
        robot.clickOn("Log conversation").write("She wants to see the list").push(KeyCode.ENTER);
        Conversation talk = desk.kept().conversations().getLast();
        assertThat(talk.said()).isEqualTo("She wants to see the list");
        assertThat(desk.kept().find(talk.people())).extracting(one -> one.name()).containsExactly("Marit Sundal");
        assertThat(talk.date()).isEqualTo(ClientDesk.TODAY);

        robot.clickOn("in 1 goal, 1 decision to take").clickOn("No pay-rule changes from 1 Dec until go-live.");
        assertThat(desk.workspace.trail().destination().get().orElseThrow().kind()).as("what is theirs leads to it").isEqualTo(Kind.RAID_ITEM);
    }

    @Test
    void aLatePromiseIsReAgreedOnlyWithAReason(SwiftRobot robot) {
        Promise late = model.promises().listing().get().shown().getFirst().record();
        robot.clickOn("Re-agree…").push(KeyCode.ENTER);
        assertThat(desk.kept().find(late.id()).orElseThrow().reagreed()).isEmpty();
        robot.write("Finance answers on Thursday").push(KeyCode.ENTER);
        Promise kept = desk.kept().find(late.id()).orElseThrow();
        assertThat(kept.reagreed()).singleElement().satisfies(moved -> assertThat(moved.reason()).isEqualTo("Finance answers on Thursday"));
        assertThat(kept.firstDate()).isEqualTo(late.firstDate());
    }

    @Test
    void aWordingIsEditedInPlaceAndConfirmed(SwiftRobot robot) {
        robot.clickOn("Needs");
        Need before = model.needs().listing().get().chosen().orElseThrow().record();
        TextArea wording = robot.lookup(".text-area").queryAllAs(TextArea.class).stream()
                .filter(area -> area.getText().equals(before.current().restated())).findFirst().orElseThrow();
        robot.clickOn(wording).push(KeyCode.SHORTCUT, KeyCode.A).write("Crew see it three days before").push(KeyCode.ENTER);
        assertThat(desk.kept().find(before.id()).orElseThrow().current().restated()).isEqualTo("Crew see it three days before");
        robot.clickOn("Confirmed by Runa Felt…").push(KeyCode.ENTER);
        Need kept = desk.kept().find(before.id()).orElseThrow();
        assertThat(kept.current().confirmed()).contains(ClientDesk.TODAY);
        assertThat(kept.version()).isEqualTo(before.version());
    }

    @Test
    void whatWasHeardIsWrittenDownAboutOnePersonAndPutRight(SwiftRobot robot) {
        robot.clickOn("Reading").write("10").push(KeyCode.TAB).push(KeyCode.TAB).write("3").push(KeyCode.ENTER);
        Reading made = desk.kept().readings().getLast();
        assertThat(made.confidence()).contains(new Score(10));
        assertThat(made.direction()).isEmpty();
        assertThat(made.progress()).contains(new Score(3));

        robot.interact(() -> named(robot, Button.class, "Confidence 10, they said so on 23\u00a0Nov, today").fire());
        robot.interact(() -> named(robot, Button.class, "Put right the reading of 23\u00a0Nov").fire());
        robot.write("4").push(KeyCode.ENTER);
        assertThat(desk.kept().find(made.id()).orElseThrow()).isEqualTo(made.withConfidence(Optional.of(new Score(4))));

        robot.clickOn("Log conversation").write("We both heard it");
        robot.clickOn(prompted(robot, "Somebody else who was there")).write("oskar").push(KeyCode.ENTER);
        robot.clickOn("Save");
        Conversation talk = desk.kept().conversations().getLast();
        assertThat(desk.kept().find(talk.people())).extracting(one -> one.name()).containsExactly("Marit Sundal", "Oskar Brenn");

        robot.clickOn("Promise").write("A list of every line");
        robot.clickOn(prompted(robot, "Who does it")).write("tomas").push(KeyCode.ENTER);
        robot.clickOn("Save");
        Promise promise = desk.kept().promises().getLast();
        assertThat(promise.what()).isEqualTo("A list of every line");
        assertThat(promise.to().flatMap(desk.kept()::find).map(one -> one.name())).contains("Marit Sundal");
        assertThat(promise.owner().flatMap(desk.kept()::find).map(one -> one.name())).contains("Tomas Ilves");
        assertThat(promise.firstDate()).contains(ClientDesk.TODAY.plusDays(7));
    }

    @Test
    void theMatrixAndTheGridAreMovedByKeys(SwiftRobot robot) {
        robot.interact(() -> model.arrangement().look().set(Arrangement.Look.ENGAGEMENT));
        robot.clickOn("Runa Felt").push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
        Stakeholder runa = model.stakeholders().chosen().orElseThrow().record();
        assertThat(runa.name()).isEqualTo("Runa Felt");
        assertThat(runa.current()).contains(EngagementLevel.NEUTRAL);
        assertThat(runa.levels().getLast().date()).isEqualTo(ClientDesk.TODAY);
        assertThat(runa.desired()).contains(EngagementLevel.SUPPORTIVE);

        robot.interact(() -> model.arrangement().look().set(Arrangement.Look.GRID));
        robot.clickOn(onGrid(robot, "Runa Felt: power 4")).push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(desk.kept().find(runa.id()).orElseThrow().interest()).contains(new Level(4));
        robot.drag(onGrid(robot, "Marit Sundal: power 5")).dropBy(0, 140);
        assertThat(desk.kept().stakeholders().getFirst().power()).contains(new Level(4));
    }

    @Test
    void lostTrustIsToldWithWhatWouldMendIt(SwiftRobot robot) {
        robot.interact(() -> robot.lookup(node -> node instanceof ComboBox && shows(node)).<ComboBox<?>>query().getSelectionModel().select(6));
        robot.clickOn("Trust went down…").write("The figure in the page was not the one we gave");
        robot.clickOn("integrity");
        assertThat(robot.lookup((Node node) -> node instanceof Label label && label.getText().startsWith("What mends integrity") && node.isVisible()).tryQuery()).isPresent();
        robot.clickOn("Save");
        TrustEvent event = desk.kept().trustEvents().getLast();
        assertThat(event.what()).isEqualTo("The figure in the page was not the one we gave");
        assertThat(event.cause()).contains(TrustCause.INTEGRITY);
        assertThat(event.direction()).isEqualTo(Direction.DOWN);
    }

    /** On the large grid, which stands at the left. */
    private static Node onGrid(SwiftRobot robot, String told) {
        return robot.lookup(node -> node.getAccessibleRole() == AccessibleRole.BUTTON && node.getAccessibleText() != null
                && node.getAccessibleText().startsWith(told) && shows(node)
                && node.localToScene(0, 0).getX() < 600).query();
    }

    private static <N extends Node> N named(SwiftRobot robot, Class<N> type, String accessible) {
        return type.cast(robot.lookup(node -> type.isInstance(node) && shows(node) && accessible.equals(node.getAccessibleText())).query());
    }

    private static TextInputControl prompted(SwiftRobot robot, String prompt) {
        return robot.lookup(node -> node instanceof TextInputControl input && shows(input) && input.getPromptText().equals(prompt)).query();
    }

    @Test
    void theFilterIsReachedByKeyAndNarrowsTheList(SwiftRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("felt");
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        assertThat(table.getItems()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(table.getItems()).hasSize(7);

        // On to the heads of the list, along them by arrow, and sorted the other way round by a second press.
        robot.interact(() -> named(robot, Button.class, "Sort by: Name").requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        assertThat(((Arrangement.Line.Somebody) table.getItems().getFirst()).row().record().name()).as("least room").isEqualTo("Oskar Brenn");
        robot.push(KeyCode.SPACE);
        assertThat(((Arrangement.Line.Somebody) table.getItems().getLast()).row().record().name()).isEqualTo("Oskar Brenn");
        robot.push(KeyCode.DELETE);
        assertThat(desk.kept().stakeholders()).as("a head is not a person").hasSize(7);
    }

    @Test
    void twoConcernsThatAreTheSameBecomeOneAndANeedIsGivenItsGoal(SwiftRobot robot) {
        robot.clickOn("Concerns");
        Concern first = model.concerns().listing().get().chosen().orElseThrow().record();
        robot.interact(() -> named(robot, Button.class, "More").requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.ENTER);
        robot.write("every time").push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(desk.kept().concerns()).hasSize(5);
        Concern stays = model.concerns().listing().get().chosen().orElseThrow().record();
        assertThat(stays.alsoRaised()).singleElement().satisfies(also -> assertThat(List.of(also.words(), stays.words())).contains(first.words(), "Every time I hear a date, I hear another one a month later."));

        robot.clickOn("Needs");
        robot.interact(() -> model.needs().choose(desk.kept().needs().stream().filter(need -> need.words().startsWith("We can run")).findFirst().orElseThrow()));
        Need alone = model.needs().chosen().orElseThrow().record();
        robot.interact(() -> link(robot, "Goal…").fire());
        robot.write("clear the leg").push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(desk.kept().goals()).filteredOn(goal -> goal.needs().contains(alone.id())).extracting(Goal::name).containsExactly("Clear the legacy ticket backlog");
        robot.interact(() -> link(robot, "Goal…").fire());
        robot.write("Finance runs payroll twice alone").push(KeyCode.ENTER);
        assertThat(desk.kept().goals()).filteredOn(goal -> goal.needs().contains(alone.id())).hasSize(2).last()
                .satisfies(goal -> assertThat(goal.begun()).contains(ClientDesk.TODAY));
    }

    private static Hyperlink link(SwiftRobot robot, String words) {
        return robot.lookup(node -> node instanceof Hyperlink link && shows(node) && words.equals(link.getText())).query();
    }

    @Test
    void theArrowsChooseAndDeleteDropsUntilUndone(SwiftRobot robot) {
        robot.clickOn("Runa Felt").push(KeyCode.DOWN);
        assertThat(model.stakeholders().listing().get().chosen().map(row -> row.record().name())).contains("Tove Aldis");
        robot.push(KeyCode.DELETE);
        assertThat(desk.kept().stakeholders()).hasSize(6);
        robot.interact(desk.workspace::undo);
        assertThat(desk.kept().stakeholders()).hasSize(7);
        assertThat(model.stakeholders().listing().get().chosen().map(row -> row.record().name())).contains("Tove Aldis");
    }

    @Test
    void aNewNeedIsTypedFromTheStakeholderWhoSaidIt(SwiftRobot robot) {
        TextInputControl line = robot.lookup(node -> node instanceof TextInputControl input && input.isVisible()
                && input.getPromptText().equals("A new need, in their words")).query();
        robot.clickOn(line).write("I want to see the bill before it comes").push(KeyCode.ENTER);
        Need need = desk.kept().needs().getLast();
        assertThat(need.words()).isEqualTo("I want to see the bill before it comes");
        assertThat(need.saidBy().flatMap(desk.kept()::find).map(who -> who.name())).contains("Marit Sundal");
    }

    @Test
    void whatIsInternalIsGoneWhileTheClientLooksOn(SwiftRobot robot) {
        robot.interact(() -> desk.workspace.privacy().set(true));
        assertThat(robot.lookup("Breathing room").match(node -> shows(node)).tryQuery()).isEmpty();
        assertThat(robot.lookup("Reading").match(node -> shows(node)).tryQuery()).isEmpty();
        robot.interact(() -> desk.workspace.trail().goTo(Kind.NEED));
        assertThat(robot.lookup("Where to work first").match(node -> shows(node)).tryQuery()).isEmpty();
    }

    private static boolean shows(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
