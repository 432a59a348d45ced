package tutti.page;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import tutti.page.OwnRecord.Course;

/**
 * The PDF engine, and all that is known of its habits. Makes a tagged, archivable PDF (PDF/UA-1 and PDF/A-2a) that is the
 * same byte for byte when the document is. Loads nothing from outside the document. One thread at a time.
 */
final class Typesetter {

    private static final String PRODUCER = "Tutti";
    private static final byte[] COLOUR_PROFILE = Typefaces.resource("/tutti/page/sRGB.icc");

    private final Typefaces typefaces = new Typefaces();

    Typesetter() {
        XRLog.setLoggingEnabled(false);
    }

    String families(String text) {
        return typefaces.families(text);
    }

    /** @return how high the content of a document stands, in points; set it on an endless sheet, or it breaks */
    double height(Document document) {
        try (PDDocument pdf = new PDDocument(); PdfBoxRenderer renderer = renderer(document, pdf, List.of())) {
            renderer.layout();
            return renderer.getRootBox().getHeight() / (double) renderer.getDotsPerPoint();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be laid out", e);
        }
    }

    /** @param date what the PDF says of its making */
    byte[] pdf(Document document, LocalDate date) {
        return pdf(document, date, List.of());
    }

    /** @param courses what is drawn on it, besides marks */
    byte[] pdf(Document document, LocalDate date, List<Course> courses) {
        try (PDDocument pdf = new PDDocument(); PdfBoxRenderer renderer = renderer(document, pdf, courses)) {
            renderer.createPDFKeepOpen();
            fixDates(pdf, date);
            pdf.setDocumentId(fingerprint(document));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be made into a PDF", e);
        }
    }

    private PdfBoxRenderer renderer(Document document, PDDocument pdf, List<Course> courses) {
        String text = document.getDocumentElement().getTextContent();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withProducer(PRODUCER);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOUR_PROFILE);
        builder.useObjectDrawerFactory(new Drawings(courses));
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePDDocument(pdf);
        typefaces.give(builder, pdf, text);
        if (Bidi.isNeededFor(text)) {
            builder.useUnicodeBidiSplitter(Bidi.Splitter::new);
            builder.useUnicodeBidiReorderer(new Bidi.Reorderer());
        } else {
            builder.useUnicodeBidiReorderer(new SimpleBidiReorderer());
        }
        builder.withW3cDocument(document, "");
        return builder.buildPdfRenderer();
    }

    /** The engine writes the time of day into the PDF, twice. */
    private static void fixDates(PDDocument pdf, LocalDate date) throws IOException {
        Calendar midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        midnight.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(midnight);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String fixed = xmp.replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + String.format(Locale.ROOT, "%sT00:00:00+00:00", date));
        PDMetadata replacement = new PDMetadata(pdf, new ByteArrayInputStream(fixed.getBytes(StandardCharsets.UTF_8)));
        pdf.getDocumentCatalog().setMetadata(replacement);
    }

    private static long fingerprint(Document document) {
        return fingerprint(document.getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8), List.of());
    }

    /** The same for the same bytes. */
    static long fingerprint(byte[] first, List<byte[]> more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            more.forEach(digest::update);
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
