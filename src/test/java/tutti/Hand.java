package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.testfx.util.WaitForAsyncUtils;
import tutti.widget.panel.TabLine;

/** A person in front of the window: reads what is in sight, presses keys and clicks. */
public final class Hand {

    private static final int MOST_STEPS = 40;

    private final SwiftRobot robot;
    private final Supplier<Scene> scene;

    public Hand(SwiftRobot robot, Desk desk) {
        this.robot = robot;
        this.scene = desk::scene;
    }

    public Hand(SwiftRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = () -> scene;
    }

    /** Does something on the screen's thread and waits until it is drawn. */
    public static <T> T onScreen(Callable<T> what) {
        try {
            T result = WaitForAsyncUtils.asyncFx(what).get();
            SwiftRobot.settle();
            return result;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** Looks without touching, so that there is nothing to wait for afterwards. */
    private static <T> T look(Callable<T> what) {
        try {
            return WaitForAsyncUtils.asyncFx(what).get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    public static void onScreen(Runnable what) {
        onScreen(() -> {
            what.run();
            return true;
        });
    }

    // ---- reading ----

    /** Every text in sight, from top to bottom of the scene graph; with the texts of fields. */
    public List<String> reads() {
        return look(() -> inSight(scene.get().getRoot()).flatMap(Hand::textOf).filter(text -> !text.isBlank()).distinct().toList());
    }

    public boolean sees(String text) {
        return reads().stream().anyMatch(read -> read.contains(text));
    }

    /** What a screen reader would say of everything in sight. */
    public List<String> hears() {
        return look(() -> inSight(scene.get().getRoot())
                .flatMap(node -> Optional.ofNullable(node.getAccessibleText()).stream()).distinct().toList());
    }

    private static Stream<String> textOf(Node node) {
        return switch (node) {
            case TextInputControl field -> Stream.of(field.getText() == null ? "" : field.getText());
            case Labeled labeled -> Stream.of(labeled.getText() == null ? "" : labeled.getText());
            case Text text -> Stream.of(text.getText());
            default -> Stream.of();
        };
    }

    private static Stream<Node> inSight(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Hand::inSight) : Stream.of();
        return Stream.concat(Stream.of(node), below);
    }

    /** The focus owner's name: what stands on it, or what it is called. */
    public String focused() {
        return look(() -> nameOf(scene.get().getFocusOwner()));
    }

    private static String nameOf(Node node) {
        if (node == null) {
            return "";
        }
        String called = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        String text = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return called.isEmpty() ? text : called;
    }

    // ---- mouse ----

    public Hand clicks(String name) {
        robot.clickOn(target(name));
        return this;
    }

    public Hand doubleClicks(String name) {
        robot.doubleClickOn(target(name));
        SwiftRobot.settle();
        return this;
    }

    public Hand clicks(Node node) {
        robot.clickOn(node);
        return this;
    }

    /** A button, a link or a field of that name; else any text. What floats above is found first. */
    private Node target(String name) {
        List<Node> all = look(() -> inSight(scene.get().getRoot()).toList()).reversed();
        Predicate<Node> pressed = node -> node instanceof ButtonBase && !node.isDisabled();
        Predicate<Node> field = TextInputControl.class::isInstance;
        Predicate<Node> text = node -> node instanceof Labeled || node instanceof Text;
        for (Predicate<Node> kind : List.of(pressed, field, text)) {
            Optional<Node> found = all.stream().filter(kind).filter(node -> isCalled(node, name)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("“" + name + "” is not in sight, only " + reads());
    }

    private static boolean isCalled(Node node, String name) {
        return name.equals(nameOf(node)) || textOf(node).anyMatch(name::equals)
                || node instanceof TextInputControl field && name.equals(field.getPromptText());
    }

    // ---- keys ----

    public Hand presses(KeyCode... together) {
        robot.push(together);
        return this;
    }

    public Hand writes(String text) {
        robot.write(text);
        return this;
    }

    /** Goes with Tab until the focus is on what is called so; no mouse. */
    public Hand tabsTo(String name) {
        return goesTo(name, KeyCode.TAB);
    }

    public Hand tabsBackTo(String name) {
        return goesTo(name, KeyCode.SHIFT, KeyCode.TAB);
    }

    /** Goes back with Tab to the line of tabs over the list. */
    public Hand tabsBackToTheTabs() {
        for (int step = 0; step < MOST_STEPS && !onScreen(() -> scene.get().getFocusOwner() instanceof TabLine.Tab); step++) {
            presses(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(onScreen(() -> scene.get().getFocusOwner())).isInstanceOf(TabLine.Tab.class);
        return this;
    }

    /** Presses a key until the focus is on what is called so, or begins so. */
    public Hand goesTo(String name, KeyCode... key) {
        List<String> met = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (focused().startsWith(name)) {
                return this;
            }
            met.add(focused());
            presses(key);
        }
        assertThat(met).as("what %s goes through", List.of(key)).contains(name);
        return this;
    }
}
