package tutti.widget.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.widget.Theme;
import tutti.widget.field.CommitField;

@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class FloatLayerIT {
    private final List<String> told = new ArrayList<>();
    private final List<FloatLayer> layers = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();

    @Start
    void start(Stage stage) {
        buttons.addAll(List.of(new Button("anchor"), new Button("other")));
        FloatLayer layer = new FloatLayer(new HBox(300, buttons.get(0), buttons.get(1)));
        layers.add(layer);
        Scene scene = new Scene(layer, 600, 400);
        Theme.LIGHT.applyTo(scene);
        scene.getPreferences().setReducedMotion(true);
        stage.setScene(scene);
        stage.show();
    }

    private Node focused() {
        return layers.getFirst().getScene().getFocusOwner();
    }

    private Callout open(SwiftRobot robot, Node content) {
        List<Callout> made = new ArrayList<>();
        robot.interact(() -> {
            Callout callout = new Callout(content).onClosed(() -> told.add("closed"));
            callout.showBeside(buttons.getFirst());
            made.add(callout);
        });
        return made.getFirst();
    }

    @Test
    void escapeClosesACalloutAndReturnsTheFocus(SwiftRobot robot) {
        Button inside = new Button("Give it a goal");
        Callout callout = open(robot, inside);
        assertThat(focused()).isSameAs(inside);
        robot.push(KeyCode.ESCAPE);
        assertThat(callout.isShown()).isFalse();
        assertThat(focused()).isSameAs(buttons.getFirst());
        assertThat(told).containsExactly("closed");
    }

    @Test
    void aClickElsewhereClosesIt(SwiftRobot robot) {
        Callout callout = open(robot, new Button("Give it a goal"));
        robot.clickOn(buttons.getLast());
        assertThat(callout.isShown()).isFalse();
        assertThat(focused()).isSameAs(buttons.getLast());
    }

    @Test
    void aChangedFieldTakesTheFirstEscapeForItself(SwiftRobot robot) {
        CommitField field = new CommitField("name", told::add);
        Callout callout = open(robot, field);
        robot.write("Runa").push(KeyCode.ESCAPE);
        assertThat(callout.isShown()).isTrue();
        assertThat(field.getText()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(callout.isShown()).isFalse();
    }

    @Test
    void aSheetHoldsTheFocusUntilEscape(SwiftRobot robot) {
        Button first = new Button("first");
        Button last = new Button("last");
        robot.interact(() -> {
            buttons.getFirst().requestFocus();
            layers.getFirst().showSheet(new VBox(first, last), 40, () -> told.add("sheet closed"));
        });
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(focused()).isIn(first, last);
        robot.push(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(buttons.getFirst());
        assertThat(told).containsExactly("sheet closed");
    }

    @Test
    void anUndoIsTakenOnceAndThenGone(SwiftRobot robot) {
        robot.interact(() -> layers.getFirst().offerUndo("Promise marked kept", "Undo", () -> told.add("undone")));
        robot.clickOn("Undo");
        assertThat(told).containsExactly("undone");
        assertThat(robot.lookup("Undo").tryQuery()).isEmpty();
    }
}
