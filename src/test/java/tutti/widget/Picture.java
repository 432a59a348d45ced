package tutti.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/**
 * Pictures of scenes, kept under {@code target/screens} to be looked at, or in the folder that the system property
 * {@code tutti.pictures} names; and each place on them that the keys reach says what it is. Call on the FX thread.
 */
public final class Picture {
    private Picture() {
    }

    /** @return the picture, for tests that look at a pixel */
    public static WritableImage save(Scene scene, String name) {
        WritableImage image = scene.snapshot(null);
        int kind = Color.TRANSPARENT.equals(scene.getFill()) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        assertThat(Stops.mute(scene.getRoot())).as("places on %s that the keys reach and that say nothing", name).isEmpty();
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("tutti.pictures", "target/screens")));
            ImageIO.write(buffered(image, kind), "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    private static BufferedImage buffered(WritableImage image, int kind) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, kind);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }
}
