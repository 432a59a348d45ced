package tutti.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.model.Change;
import tutti.model.Level;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.widget.Picture;
import tutti.widget.Theme;
import tutti.widget.panel.FloatLayer;

/** The RAID list by real keys, and pictures of it. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class RaidIT {

    private static final String LONG = "The interim steering secretariat of the Oberbergen-Niederwaldhausen harbour authority withholds its consent";

    private final List<TeamDesk> desks = new ArrayList<>();
    private final List<RaidViewModel> models = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();

    @Start
    void start(Stage stage) {
        TeamDesk desk = TeamDesk.sample();
        RaidViewModel model = new RaidViewModel(desk.workspace, desk.words);
        Scene scene = new Scene(new FloatLayer(new RaidView(model, desk.editors).root()), 1000, 740);
        Theme.LIGHT.applyTo(scene);
        scene.getPreferences().setReducedMotion(true);
        stage.setScene(scene);
        stage.show();
        desks.add(desk);
        models.add(model);
        scenes.add(scene);
    }

    private RaidItem item(String text) {
        return desks.getLast().kept().raidItems().stream().filter(one -> one.text().startsWith(text)).findFirst().orElseThrow();
    }

    private TableView<?> table() {
        return (TableView<?>) scenes.getLast().getRoot().lookup(".table-view");
    }

    private Optional<Node> told(String spoken) {
        return scenes.getLast().getRoot().lookupAll("*").stream().filter(node -> spoken.equals(node.getAccessibleText())).findFirst();
    }

    private static boolean isInSight(Node node) {
        return node == null || node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
    }

    private void show(SwiftRobot robot, String text) {
        robot.interact(() -> {
            models.getLast().showHere(item(text));
            table().requestFocus();
        });
    }

    @Test
    void theWholeListByKeys(SwiftRobot robot) {
        // a new item, of the type that is listed
        robot.interact(() -> models.getLast().look(look -> look.only(Optional.of(RaidShown.ISSUE))));
        robot.push(KeyCode.CONTROL, KeyCode.N).write("Print room shut").push(KeyCode.ENTER);
        assertThat(item("Print room").type()).isEqualTo(RaidType.ISSUE);

        // the heat map: arrows from field to field, Enter narrows the list
        robot.interact(() -> models.getLast().look(look -> look.only(Optional.empty())));
        robot.interact(() -> told("Probability 5, impact 5: no risk").orElseThrow().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(models.getLast().listed().get().lines()).hasSize(2);
        assertThat(scenes.getLast().getFocusOwner().getAccessibleText()).isEqualTo("Probability 3, impact 5: 2 risks");
        robot.push(KeyCode.SPACE);
        assertThat(models.getLast().listed().get().lines()).hasSizeGreaterThan(2);

        // a risk is reviewed, happens, and an action comes of the issue
        show(robot, "The bank freezes");
        robot.write("r").write("11 Dec").push(KeyCode.ENTER);
        assertThat(item("The bank freezes").review()).contains(LocalDate.of(2026, 12, 11));
        robot.interact(() -> table().requestFocus());
        robot.write("i");
        assertThat(item("The bank freezes").isOpen()).isFalse();
        robot.interact(() -> table().requestFocus());
        robot.write("a").write("One more file").push(KeyCode.ENTER);
        assertThat(desks.getLast().kept().actions().getLast().what()).isEqualTo("One more file");
        assertThat(desks.getLast().kept().actions().getLast().cameOf()).isPresent();

        // a decision, with an option more
        show(robot, "No pay-rule changes");
        robot.interact(() -> told("One more option in one line").orElseThrow().requestFocus());
        robot.write("Wait").push(KeyCode.ENTER);
        assertThat(item("No pay-rule").options()).hasSize(3);
        robot.interact(() -> table().requestFocus());
        robot.write("d").push(KeyCode.TAB).write("Freeze").push(KeyCode.ENTER);
        assertThat(item("No pay-rule").decided().orElseThrow().how()).isEqualTo("Freeze");

        // Enter leads to the fields, what is private goes with everything internal
        show(robot, "Which sea-day rule");
        robot.push(KeyCode.ENTER);
        assertThat(scenes.getLast().getFocusOwner().getAccessibleText()).isEqualTo("In one sentence");
        assertThat(told("One more option in one line").filter(RaidIT::isInSight)).isPresent();
        robot.interact(() -> desks.getLast().workspace.privacy().set(true));
        assertThat(told("One more option in one line").filter(RaidIT::isInSight)).isEmpty();
        robot.interact(() -> desks.getLast().workspace.privacy().set(false));

        // two at once
        robot.interact(() -> {
            models.getLast().look(look -> look.only(Optional.of(RaidShown.RISK)));
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
            table().getFocusModel().focus(0);
        });
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(models.getLast().picked().get()).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(models.getLast().picked().get()).hasSize(table().getItems().size());
        robot.interact(() -> {
            table().getSelectionModel().clearAndSelect(0);
            table().getSelectionModel().selectRange(0, 2);
        });
        assertThat(models.getLast().picked().get()).hasSize(2);
        assertThat(scenes.getLast().getRoot().lookupAll(".label").stream().filter(RaidIT::isInSight).map(label -> ((Label) label).getText()))
                .contains("2 lines chosen");
        robot.interact(() -> Picture.save(scenes.getLast(), "raid-bulk"));
        int before = desks.getLast().kept().raidItems().size();
        robot.push(KeyCode.DELETE);
        assertThat(desks.getLast().kept().raidItems()).hasSize(before - 2);
        robot.interact(() -> desks.getLast().workspace.undo());
        assertThat(desks.getLast().kept().raidItems()).hasSize(before);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            picture(TeamDesk.sample(), theme, "raid-risk", "The split-voyage rule stays", look -> look);
            picture(TeamDesk.sample(), theme, "raid-decision", "No pay-rule changes", look -> look.grouped(RaidGroup.TYPE));
        });
    }

    @Test
    void emptyAndOverfull(SwiftRobot robot) {
        robot.interact(() -> {
            picture(TeamDesk.empty(), Theme.LIGHT, "raid-empty", "", look -> look);
            TeamDesk full = TeamDesk.sample();
            List<Change> many = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                many.add(new Change.Keep(RaidItem.raised(full.workspace.ids().next(), full.workspace.caseFile().get().engagement().id(), RaidType.RISK,
                        LONG + " " + i, TeamDesk.TODAY).withResponseText(LONG).withProbability(Optional.of(new Level(1 + i % 5)))
                        .withImpact(Optional.of(new Level(1 + i % 4)))));
            }
            full.workspace.edit("Many", _ -> many);
            picture(full, Theme.LIGHT, "raid-overfull", LONG, look -> look.only(Optional.of(RaidShown.RISK)));
        });
    }

    private void picture(TeamDesk desk, Theme theme, String name, String chosen, java.util.function.UnaryOperator<RaidLook> look) {
        RaidViewModel model = new RaidViewModel(desk.workspace, desk.words);
        Scene scene = new Scene(new FloatLayer(new RaidView(model, desk.editors).root()), 1216, 740);
        theme.applyTo(scene);
        scene.getPreferences().setReducedMotion(true);
        model.look(look);
        desk.workspace.caseFile().get().raidItems().stream().filter(one -> !chosen.isEmpty() && one.text().startsWith(chosen)).findFirst().ifPresent(model::showHere);
        model.look(look);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (name.equals("raid-decision")) {
            ((ScrollPane) ((SplitPane) scene.getRoot().lookup(".split-pane")).getItems().getLast()).setVvalue(1);
            scene.getRoot().layout();
        }
        Picture.save(scene, name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
