package tutti.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Some words of a page as they were printed.
 *
 * @param font the name of the font's file
 * @param size in points
 * @param x from the left and {@code y} from the bottom, in points
 */
record PrintedText(String font, float size, float x, float y, String text) {

    private static final String TAB = "\t";

    /** Everything that is written on the first page of a PDF. */
    static List<PrintedText> of(byte[] pdf) throws IOException {
        List<PrintedText> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.getFirst();
                PrintedText word = new PrintedText(first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""), first.getFontSizeInPt(),
                        first.getX(), first.getPageHeight() - first.getY(), text);
                if (!found.isEmpty() && found.getLast().isBefore(word)) {
                    found.addLast(found.removeLast().with(word));
                } else {
                    found.addLast(word);
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.writeText(document, new StringWriter());
        }
        return found;
    }

    private boolean isBefore(PrintedText next) {
        return font.equals(next.font) && size == next.size && y == next.y && x < next.x;
    }

    private PrintedText with(PrintedText next) {
        return new PrintedText(font, size, x, y, text + " " + next.text);
    }

    static void keep(Path place, List<PrintedText> texts) throws IOException {
        Files.write(place, texts.stream().map(each -> String.join(TAB, each.font, Float.toString(each.size), Float.toString(each.x),
                Float.toString(each.y), each.text)).toList());
    }

    static List<PrintedText> read(Path place) throws IOException {
        return Files.readAllLines(place).stream().map(line -> line.split(TAB))
                .map(part -> new PrintedText(part[0], Float.parseFloat(part[1]), Float.parseFloat(part[2]), Float.parseFloat(part[3]), part[4]))
                .toList();
    }
}
