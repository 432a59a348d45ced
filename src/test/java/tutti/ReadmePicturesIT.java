package tutti;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import tutti.widget.Logo;
import tutti.widget.Picture;
import tutti.widget.Theme;

/** Draws the pictures of the README; where to, see {@link Picture}. */
class ReadmePicturesIT {

    private static final Map<String, KeyCode> DOORS = Map.of("today", KeyCode.DIGIT1, "harmony", KeyCode.DIGIT2, "client", KeyCode.DIGIT3,
            "team", KeyCode.DIGIT4, "status", KeyCode.DIGIT6);

    private static final int ICON = 256;
    private static final int MARGIN = 12;

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

    @Test
    void the_icon_of_the_program_is_its_mark() {
        WritableImage icon = onScreen(() -> {
            Scene scene = new Scene(new StackPane(new Logo(ICON - 2 * MARGIN)), ICON, ICON, Color.TRANSPARENT);
            ((StackPane) scene.getRoot()).setBackground(Background.EMPTY);
            Theme.LIGHT.applyTo(scene);
            return Picture.save(scene, "../icon");
        });
        assertThat(icon.getPixelReader().getColor(0, 0)).isEqualTo(Color.TRANSPARENT);
        assertThat(icon.getPixelReader().getColor(ICON / 4, ICON / 2).getOpacity()).as("a pillar").isEqualTo(1);
    }
}
