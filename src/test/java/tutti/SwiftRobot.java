package tutti;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The same keys and clicks as TestFX's robot, but it waits for the screen once after each deed, not after each press, each
 * release and each letter: a third of the time that a trip takes.
 */
public final class SwiftRobot extends FxRobot {

    /** Hands a test its robot. */
    public static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == SwiftRobot.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            WaitForAsyncUtils.waitForFxEvents(); // the window is new: what is laid out only once it is shown must stand
            return new SwiftRobot();
        }
    }

    @Override
    public SwiftRobot push(KeyCode... together) {
        KeyboardRobot keys = robotContext().getKeyboardRobot();
        keys.pressNoWait(together);
        keys.releaseNoWait(reversed(together));
        return settled();
    }

    @Override
    public SwiftRobot type(KeyCode... oneAfterTheOther) {
        for (KeyCode key : oneAfterTheOther) {
            push(key);
        }
        return this;
    }

    @Override
    public SwiftRobot write(String text) {
        BaseRobot robot = robotContext().getBaseRobot();
        Scene scene = Window.getWindows().stream().filter(Window::isFocused).findFirst().orElseGet(this::targetWindow).getScene();
        text.chars().forEach(letter -> robot.typeKeyboard(scene, keyOf(letter), Character.toString(letter)));
        return settled();
    }

    private static KeyCode keyOf(int letter) {
        return switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    @Override
    public SwiftRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
        Point2D point = where.query();
        MouseRobot mouse = robotContext().getMouseRobot();
        mouse.moveNoWait(point);
        MouseButton[] pressed = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
        mouse.pressNoWait(pressed);
        mouse.releaseNoWait(pressed);
        return settled();
    }

    private SwiftRobot settled() {
        settle();
        return this;
    }

    /** Waits until the screen has done what it was asked, and what it asked itself meanwhile: TestFX goes round five times. */
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private static KeyCode[] reversed(KeyCode... keys) {
        KeyCode[] turned = new KeyCode[keys.length];
        for (int i = 0; i < keys.length; i++) {
            turned[i] = keys[keys.length - 1 - i];
        }
        return turned;
    }
}
