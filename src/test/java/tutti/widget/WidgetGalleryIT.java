package tutti.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.widget.chart.RoomStrip;
import tutti.widget.chart.StrandLine;
import tutti.widget.chart.Track;
import tutti.widget.mark.Chip;
import tutti.widget.mark.IconDisc;
import tutti.widget.mark.Mark;

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
            picture(theme, padded(MoreCharts.all()), "widget-more-charts");
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

    /** Everything custom drawn is in the gallery, and says its numbers, or whose they are, to who cannot see it. */
    @Test
    void nothingThatIsDrawnIsMute(SwiftRobot robot) throws Exception {
        List<Region> drawn = new ArrayList<>();
        robot.interact(() -> List.of(Gallery.marks(), Gallery.charts(), MoreCharts.all()).forEach(gallery -> collect(gallery, drawn)));
        Set<Class<?>> missing = new HashSet<>(customDrawn());
        drawn.forEach(node -> missing.remove(node.getClass()));
        assertThat(missing).as("not in the gallery").isEmpty();
        assertThat(drawn).filteredOn(node -> !isBesideWords(node) && !isEmptyStrip(node))
                .filteredOn(node -> node.getAccessibleText() == null || node.getAccessibleText().isBlank()).extracting(Object::toString).isEmpty();
    }

    /** A chip is made of words; an icon's disc, a strand, and a mark that is part of a greater one stand beside words that say the same. */
    private static boolean isBesideWords(Region node) {
        return List.of(Chip.class, IconDisc.class, StrandLine.class).contains(node.getClass()) || node instanceof Mark && isWithin(node);
    }

    private static boolean isEmptyStrip(Region node) {
        return node instanceof RoomStrip && node.lookupAll(".data-mark").isEmpty();
    }

    private static boolean isWithin(Region node) {
        return Stream.<Node>iterate(node.getParent(), Objects::nonNull, Node::getParent).anyMatch(over -> over.getAccessibleText() != null);
    }

    private static void collect(Node node, List<Region> drawn) {
        if (node instanceof Region region && !(node instanceof Control) && List.of(Track.class.getPackage(), Mark.class.getPackage()).contains(node.getClass().getPackage())) {
            drawn.add(region);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, drawn));
        }
    }

    private static Set<Class<?>> customDrawn() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<Class<?>> found = new HashSet<>();
        for (Class<?> one : List.of(Track.class, Mark.class)) {
            try (Stream<Path> files = Files.list(Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve(one.getPackageName().replace('.', '/')))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    Class<?> type = Class.forName(one.getPackageName() + "." + file.getFileName().toString().replace(".class", ""), false, one.getClassLoader());
                    if (Region.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()) && !Control.class.isAssignableFrom(type)) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
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
