package tutti.widget.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.widget.Picture;
import tutti.widget.Theme;
import tutti.widget.mark.Voice;

@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class ChartKeysIT {
    private final List<String> opened = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final List<Button> before = new ArrayList<>();

    @Start
    void start(Stage stage) {
        before.add(new Button("before"));
        RoomStrip strip = new RoomStrip(new RoomStrip.Words("out of room", "tight", "room", "unknown"), false);
        strip.show(List.of(person("MS", 2), person("OB", -1), person("DO", 4)),
            List.of(new Unread("HP", "no reading", "Hal Petrie: no reading yet", () -> opened.add("HP"))));
        BothSides sides = new BothSides(new BothSides.Words("Same questions", "medians", "gap", "client", "team", "I judged"));
        sides.show(List.of(new BothSides.Row("Progress", "it is really moving", List.of(person("MS", 4)), List.of(person("AV", 7)),
            Optional.of(new BothSides.Gap(4, 7, "4", "7", "−3")), "", true, "Progress: client 4, team 7", () -> opened.add("answers"))));
        PowerGrid grid = new PowerGrid("power", "interest");
        grid.show(List.of(new PowerGrid.Person("MS", 5, 5, true, "Marit Sundal", () -> opened.add("grid MS"))));
        grid.onMove((place, power, interest) -> opened.add(place + " to " + power + ", " + interest));
        grid.setMaxWidth(145);
        VBox box = new VBox(30, before.getFirst(), strip, sides, grid);
        box.setStyle("-fx-padding: 20; -fx-background-color: -color-bg-default;");
        Scene scene = new Scene(box, 420, 500);
        scenes.add(scene);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Dot person(String initials, double value) {
        return new Dot(initials, value, Voice.SAID, false, initials + " said " + value, () -> opened.add(initials));
    }

    private String focusedWords() {
        return scenes.getFirst().getFocusOwner().getAccessibleText();
    }

    @Test
    void tabComesToTheStripOnceAndArrowsGoFromTheTightestToTheUnknown(SwiftRobot robot) {
        robot.interact(before.getFirst()::requestFocus);
        robot.push(KeyCode.TAB);
        assertThat(focusedWords()).isEqualTo("OB said -1.0");
        robot.push(KeyCode.ENTER).push(KeyCode.RIGHT);
        robot.interact(() -> Picture.save(scenes.getFirst(), "widget-focus"));
        robot.push(KeyCode.ENTER).push(KeyCode.END).push(KeyCode.ENTER).push(KeyCode.RIGHT);
        assertThat(focusedWords()).isEqualTo("Hal Petrie: no reading yet");
        assertThat(opened).containsExactly("OB", "MS", "HP");
    }

    @Test
    void aQuestionOpensBothSidesAnswersByKey(SwiftRobot robot) {
        robot.interact(before.getFirst()::requestFocus);
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        robot.interact(() -> Picture.save(scenes.getFirst(), "widget-focus-row"));
        assertThat(opened).containsExactly("answers");
    }

    @Test
    void draggingInTheGridTellsBothNewValues(SwiftRobot robot) {
        Node mark = scenes.getFirst().getRoot().lookupAll(".data-mark").stream()
            .filter(node -> "Marit Sundal".equals(node.getAccessibleText())).findFirst().orElseThrow();
        robot.drag(mark, MouseButton.PRIMARY).moveBy(-52, 26).drop();
        assertThat(opened).containsExactly("0 to 4, 3");
    }
}
