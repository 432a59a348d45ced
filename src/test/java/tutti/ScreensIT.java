package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tutti.widget.Picture;
import tutti.widget.Theme;

/** Draws every screen, light and dark, to {@code target/screens}, to be looked at and for the README. */
class ScreensIT {

    private static final List<String> DOORS = List.of("today", "harmony", "client", "team", "raid", "status");

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void every_door_of_the_sample() throws Exception {
        Desk desk = onScreen(() -> Desk.inMemory(new Stage()).withSample());
        for (Theme theme : Theme.values()) {
            onScreen(() -> {
                desk.desktop().dress(theme);
                return theme;
            });
            for (int door = 0; door < DOORS.size(); door++) {
                KeyCode key = KeyCode.getKeyCode(Integer.toString(door + 1));
                onScreen(() -> {
                    desk.press(key, KeyCombination.SHORTCUT_DOWN);
                    return key;
                });
                assertThat(picture(desk, DOORS.get(door) + suffix(theme)).getWidth()).isEqualTo(1280);
            }
        }
        close(desk);
    }

    @Test
    void an_empty_store_and_an_empty_engagement() throws Exception {
        Desk desk = onScreen(() -> Desk.inMemory(new Stage()));
        picture(desk, "welcome");
        onScreen(() -> {
            desk.workspace().begin("New engagement", tutti.model.Engagement.named(desk.workspace().ids().next(), "Warehouse move")
                    .withClient("Alder & Finch Stationers"));
            return desk;
        });
        for (int door = 0; door < DOORS.size(); door++) {
            KeyCode key = KeyCode.getKeyCode(Integer.toString(door + 1));
            onScreen(() -> {
                desk.press(key, KeyCombination.SHORTCUT_DOWN);
                return key;
            });
            picture(desk, DOORS.get(door) + "-empty");
        }
        close(desk);
    }

    private static String suffix(Theme theme) {
        return theme == Theme.LIGHT ? "" : "-dark";
    }

    private static WritableImage picture(Desk desk, String name) throws Exception {
        SwiftRobot.settle();
        return onScreen(() -> Picture.save(desk.scene(), name));
    }

    private static void close(Desk desk) throws Exception {
        onScreen(() -> {
            desk.stage().hide();
            return desk;
        });
    }

    private static <T> T onScreen(Callable<T> what) throws Exception {
        T result = WaitForAsyncUtils.asyncFx(what).get();
        SwiftRobot.settle();
        return result;
    }
}
