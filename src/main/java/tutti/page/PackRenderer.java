package tutti.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.PaperSize;
import tutti.page.ExitPack.Issued;
import tutti.page.OwnRecord.Person;

/** Sets the two documents of the end of a rescue as PDF. One thread at a time. */
public final class PackRenderer {

    private final Words words;
    private final Typesetter typesetter = new Typesetter();

    /** @param words of any language: the exit pack is set in its own */
    public PackRenderer(Words words) {
        this.words = words;
    }

    /**
     * The client's exit pack with every issued page bound in behind it, as it was issued.
     *
     * @param pdfs the issued pages' own PDFs
     */
    public PrintedPack render(ExitPack pack, CaseFile file, PaperSize size, Map<Id<IssuedPage>, byte[]> pdfs) {
        List<Issued> listed = pack.sheets().issued().stream().map(each -> pdfs.containsKey(each.page()) ? each
                : new Issued(each.page(), each.title(), each.text() + ", " + each.missing(), each.missing())).toList();
        ExitPack clean = new ExitPack(pack.language(), pack.date(), pack.masthead(), pack.summary(), pack.sections(),
                new ExitPack.Sheets(pack.sheets().title(), listed), pack.footer()).tailored(CleanText.TAILOR);
        byte[] own = typesetter.pdf(new PackDocument(words.speaking(pack.language()), Sheet.of(size), typesetter::families).of(clean), pack.date());
        List<byte[]> sheets = listed.stream().filter(each -> pdfs.containsKey(each.page())).map(each -> pdfs.get(each.page())).toList();
        List<IssuedPage> missing = file.issuedPages().stream().filter(page -> !pdfs.containsKey(page.id())).toList();
        return bound(own, sheets, missing);
    }

    /** The manager's own record. */
    public byte[] render(OwnRecord own, PaperSize size) {
        return typesetter.pdf(new PackDocument(words.speaking(own.language()), Sheet.of(size), typesetter::families).of(own), own.date(),
                own.people().stream().map(Person::course).toList());
    }

    private static PrintedPack bound(byte[] own, List<byte[]> sheets, List<IssuedPage> missing) {
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument whole = Loader.loadPDF(own)) {
            int ownSheets = whole.getNumberOfPages();
            PDFMergerUtility merger = new PDFMergerUtility();
            for (byte[] sheet : sheets) {
                PDDocument source = Loader.loadPDF(sheet);
                sources.add(source);
                merger.appendDocument(whole, source);
            }
            whole.setDocumentId(Typesetter.fingerprint(own, sheets));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            whole.save(bytes);
            return new PrintedPack(bytes.toByteArray(), ownSheets, missing);
        } catch (IOException e) {
            throw new UncheckedIOException("the pages could not be bound", e);
        } finally {
            sources.forEach(PackRenderer::close);
        }
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a page could not be closed", e);
        }
    }
}
