package tutti;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.util.Map;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import tutti.widget.Picture;

/** Draws the pictures of the README; where to, see {@link Picture}. */
class ReadmePicturesIT {

    private static final Map<String, KeyCode> DOORS = Map.of("today", KeyCode.DIGIT1, "harmony", KeyCode.DIGIT2, "client", KeyCode.DIGIT3,
            "team", KeyCode.DIGIT4, "status", KeyCode.DIGIT6);

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void every_picture_shows_the_sample() {
        Desk desk = onScreen(() -> Desk.inMemory(new Stage()).withSample());
        DOORS.forEach((name, key) -> {
            onScreen(() -> desk.press(key, KeyCombination.SHORTCUT_DOWN));
            assertThat(onScreen(() -> Picture.save(desk.scene(), name)).getWidth()).isEqualTo(1280);
        });
        onScreen(() -> desk.stage().hide());
    }
}
