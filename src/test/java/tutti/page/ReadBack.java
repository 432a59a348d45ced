package tutti.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import tutti.model.PaperSize;

/** What somebody finds who opens the PDF. */
record ReadBack(int pages, String text, String title, String metadata, List<String> fontsNotEmbedded, List<TextPosition> letters) {

    /** The engine rounds to a twentieth of a pixel. */
    private static final double ROUNDING = 1;
    /** Letters of one word touch, and some lean over each other. */
    private static final double OVERLAP = 2;

    static ReadBack of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<TextPosition> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    letters.addAll(positions);
                    super.writeString(text, positions);
                }
            };
            StringWriter text = new StringWriter();
            stripper.setSortByPosition(false);
            stripper.writeText(document, text);
            String metadata = document.getDocumentInformation().getCOSObject()
                    + new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            return new ReadBack(document.getNumberOfPages(), text.toString().replace('\u00a0', ' '),
                    document.getDocumentInformation().getTitle(), metadata, notEmbedded(document), letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> notEmbedded(PDDocument document) throws IOException {
        List<String> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    fonts.add(font.getName());
                }
            }
        }
        return fonts;
    }

    /** The text without line breaks. */
    String flatText() {
        return text.replaceAll("\\s+", " ");
    }

    double smallestType() {
        return letters.stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElse(Double.MAX_VALUE);
    }

    /** Letters that were set on top of others: of a text that ran out of its column. */
    List<String> collisions() {
        List<TextPosition> visible = letters.stream().filter(letter -> !letter.getUnicode().isBlank() && letter.getWidthDirAdj() > 1)
                .sorted(java.util.Comparator.comparingDouble(TextPosition::getXDirAdj)).toList();
        java.util.Map<Long, List<TextPosition>> lines = visible.stream()
                .collect(java.util.stream.Collectors.groupingBy(letter -> Math.round(letter.getYDirAdj() * 2.0)));
        List<String> found = new ArrayList<>();
        lines.values().forEach(line -> {
            for (int i = 1; i < line.size(); i++) {
                TextPosition before = line.get(i - 1);
                if (before.getXDirAdj() + before.getWidthDirAdj() - line.get(i).getXDirAdj() > OVERLAP) {
                    found.add("%s over %s at %.1f, %.1f".formatted(line.get(i).getUnicode(), before.getUnicode(), line.get(i).getXDirAdj(), line.get(i).getYDirAdj()));
                }
            }
        });
        return found;
    }

    List<String> lettersOutside(PaperSize size) {
        Sheet sheet = Sheet.of(size);
        return letters.stream().filter(letter -> !letter.getUnicode().isBlank())
                .filter(letter -> letter.getXDirAdj() < Sheet.SIDE - ROUNDING
                        || letter.getXDirAdj() + letter.getWidthDirAdj() > sheet.width() - Sheet.SIDE + ROUNDING
                        || letter.getYDirAdj() - letter.getHeightDir() < Sheet.TOP - ROUNDING
                        || letter.getYDirAdj() > sheet.height() - Sheet.BOTTOM + ROUNDING)
                .map(letter -> "%s at %.1f, %.1f".formatted(letter.getUnicode(), letter.getXDirAdj(), letter.getYDirAdj()))
                .toList();
    }
}
