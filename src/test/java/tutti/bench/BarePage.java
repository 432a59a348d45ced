package tutti.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** The floor of a page: text whose every place is known, in the same fonts, put into a PDF by PDFBox alone. */
final class BarePage {

    private final Map<String, TrueTypeFont> files = new HashMap<>();

    /** Writes texts to a PDF: the file that holds the texts, then the PDF. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), new BarePage().write(PrintedText.read(Path.of(arguments[0]))));
    }

    byte[] write(List<PrintedText> texts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            Map<String, PDFont> fonts = new HashMap<>();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                for (PrintedText text : texts) {
                    PDFont font = fonts.get(text.font());
                    if (font == null) {
                        font = PDType0Font.load(document, files.computeIfAbsent(text.font(), BarePage::parse), true);
                        fonts.put(text.font(), font);
                    }
                    content.setFont(font, text.size());
                    content.setTextMatrix(Matrix.getTranslateInstance(text.x(), text.y()));
                    content.showText(text.text());
                }
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static TrueTypeFont parse(String name) {
        try (InputStream in = BarePage.class.getResourceAsStream("/tutti/assets/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("no font " + name);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
