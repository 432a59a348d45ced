package tutti.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A picture of everything in both themes, to be laid beside the drawings. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class WidgetGalleryIT {
    private final List<Stage> stages = new ArrayList<>();

    @Start
    void start(Stage shown) {
        stages.add(shown);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksAndChartsAreDrawnInTheColoursOfTheTheme(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            picture(theme, padded(Gallery.marks()), "widget-marks");
            WritableImage charts = picture(theme, padded(Gallery.charts()), "widget-charts");
            Color ground = charts.getPixelReader().getColor(2, 2);
            assertThat(ground).isEqualTo(theme == Theme.LIGHT ? Color.web("#ffffff") : Color.web("#0d1117"));
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void controlsAreDrawnAndTheirTextIsSetInInter(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            ControlGallery gallery = new ControlGallery();
            Scene scene = scene(theme, gallery.root());
            gallery.showFloating();
            Picture.save(scene, "widget-controls-" + theme.name().toLowerCase(Locale.ROOT));
        });
        assertThat(Font.getFamilies()).contains("Inter", "Inter SemiBold");
    }

    private static StackPane padded(javafx.scene.Node content) {
        return Layout.styled(new StackPane(content), "panel-ground");
    }

    private WritableImage picture(Theme theme, Parent root, String name) {
        return Picture.save(scene(theme, root), name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }

    private Scene scene(Theme theme, Parent root) {
        Stage stage = stages.getLast();
        Scene scene = new Scene(root, 1280, 800);
        theme.applyTo(scene);
        scene.getPreferences().setReducedMotion(true);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        root.applyCss();
        root.layout();
        return scene;
    }
}
