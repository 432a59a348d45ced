package tutti.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a PDF: its text, and what it says of itself. */
final class PdfText {

    private PdfText() {}

    static List<String> of(byte[] pdf) {
        return of(pdf, Integer.MAX_VALUE);
    }

    /** @param sheets how many of its sheets are read */
    static List<String> of(byte[] pdf, int sheets) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation about = document.getDocumentInformation();
            String metadata = document.getDocumentCatalog().getMetadata() == null ? ""
                    : new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(sheets);
            return Stream.of(stripper.getText(document), about.getTitle(), about.getAuthor(), about.getSubject(), about.getKeywords(),
                    metadata.replaceAll("<[^>]*>", "\n")).filter(text -> text != null && !text.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the page's PDF cannot be read", e);
        }
    }
}
