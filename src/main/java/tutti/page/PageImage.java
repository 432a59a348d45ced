package tutti.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import tutti.model.PaperSize;

/**
 * A page drawn in pixels, row by row from the top left, each 0xAARRGGBB and opaque (so premultiplied is the same).
 *
 * @param argb {@code width * height} pixels; do not change them
 * @param language in which the page is written, as its PDF says
 */
public record PageImage(int width, int height, int[] argb, Locale language) {

    private static final int OPAQUE = 0xff000000;

    /** The paper that a page of this shape was made for. */
    public PaperSize paper() {
        return Stream.of(PaperSize.values()).min(Comparator.comparingDouble(size ->
                Math.abs(Sheet.of(size).width() / Sheet.of(size).height() - (double) width / height))).orElseThrow();
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be written as a picture", e);
        }
        return bytes.toByteArray();
    }

    /** Draws the first page of a PDF with {@code dpi} pixels to the inch: 72 is its own size, 144 for a double one. */
    public static PageImage of(byte[] pdf, float dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= OPAQUE;
            }
            return new PageImage(image.getWidth(), image.getHeight(), pixels,
                    Locale.forLanguageTag(Optional.ofNullable(document.getDocumentCatalog().getLanguage()).orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException("the page's PDF cannot be drawn", e);
        }
    }
}
