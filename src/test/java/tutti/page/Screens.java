package tutti.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws pages into {@code target/screens}, to be looked at. */
final class Screens {

    private static final int DPI = 150;

    private Screens() {}

    static void draw(PrintedPage<StatusPage> page, String name) {
        draw(page.pdf(), name);
    }

    static void draw(byte[] pdf, String name) {
        PageImage image = PageImage.of(pdf, DPI);
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
        try {
            Path screens = Files.createDirectories(Path.of("target/screens"));
            ImageIO.write(picture, "png", screens.resolve(name + ".png").toFile());
            Files.write(screens.resolve(name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
