package tutti.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/** The mark: a violet and a brass pillar, the strings between them, and the arch that needs both. */
public final class Logo extends StackPane {
    private static final double DRAWN_AT = 24;

    /** @param size edge of the square it fills, in pixels */
    public Logo(double size) {
        Group drawing = new Group(
            string(9.5), string(14), string(18.5),
            Ink.CLIENT.fill(pillar(2)), Ink.TEAM.fill(pillar(16.8)), arch());
        drawing.getTransforms().add(new Scale(size / DRAWN_AT, size / DRAWN_AT));
        getChildren().add(new Group(drawing));
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    /** The mark as a picture, for where windows are shown small. */
    public static Image icon() {
        try (InputStream in = Objects.requireNonNull(Logo.class.getResourceAsStream("/tutti/assets/icon.png"))) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rectangle pillar(double x) {
        Rectangle pillar = new Rectangle(x, 7, 5.2, 17);
        pillar.setArcWidth(1.6);
        pillar.setArcHeight(1.6);
        return pillar;
    }

    private static Line string(double y) {
        return Ink.LINE.outline(new Line(7, y + 2, 17, y + 2), 1.2);
    }

    private static QuadCurve arch() {
        QuadCurve arch = Ink.FG.outline(new QuadCurve(1, 4.2, 12, -2.6, 23, 4.2), 2);
        arch.setStrokeLineCap(StrokeLineCap.ROUND);
        return arch;
    }
}
