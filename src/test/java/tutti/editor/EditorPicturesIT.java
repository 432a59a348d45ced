package tutti.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.model.Concern;
import tutti.model.Stakeholder;
import tutti.widget.Layout;
import tutti.widget.Picture;
import tutti.widget.Theme;
import tutti.widget.panel.FloatLayer;

/** Pictures of capture and of the forms, to be laid beside the drawings. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class EditorPicturesIT {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final OpenDesk desk = new OpenDesk();
    private final HBox content = Layout.styled(new HBox(24), "window-ground");
    private final FloatLayer layer = new FloatLayer(content);
    private final List<Stage> windows = new ArrayList<>();

    @Start
    void start(Stage stage) {
        content.setPadding(new Insets(24));
        content.setAlignment(Pos.TOP_LEFT);
        windows.add(stage);
        stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void capture(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            Scene scene = scene(theme);
            CaptureViewModel model = new CaptureViewModel(desk.workspace, desk.words);
            CaptureView view = new CaptureView(desk.editors, model);
            desk.workspace.keepTyping(model.place(), CaptureViewModelTest.OSKAR);
            view.open(layer);
            scene.getRoot().applyCss();
            view.goTo(1);
            WritableImage image = picture(scene, theme, "capture");
            assertThat(image.getWidth()).isEqualTo(WIDTH);
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void formAndReading(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            Scene scene = scene(theme);
            Form<Concern> form = ConcernForm.in(desk.editors);
            form.show(desk.kept().concerns().getFirst());
            form.root().setPrefWidth(440);
            form.root().setMaxHeight(Region.USE_PREF_SIZE);
            Button anchor = new Button("Reading");
            content.getChildren().setAll(form.root(), anchor);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Stakeholder marit = desk.kept().stakeholders().getFirst();
            desk.editors.openReading(anchor, marit);
            picture(scene, theme, "editor-form");
            assertThat(form.root().getHeight()).isLessThan(HEIGHT);
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void engagement(Theme theme, SwiftRobot robot) {
        robot.interact(() -> {
            Scene scene = scene(theme);
            Button anchor = new Button("Payroll rollout");
            content.getChildren().setAll(anchor);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            desk.editors.openEngagement(anchor);
            WritableImage image = picture(scene, theme, "editor-engagement");
            assertThat(image.getHeight()).isEqualTo(HEIGHT);
        });
    }

    private Scene scene(Theme theme) {
        Scene scene = new Scene(layer, WIDTH, HEIGHT);
        theme.applyTo(scene);
        scene.getPreferences().setReducedMotion(true); // so that the picture is not taken in the middle of a fade
        windows.getLast().setScene(scene);
        return scene;
    }

    private static WritableImage picture(Scene scene, Theme theme, String name) {
        return Picture.save(scene, name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
