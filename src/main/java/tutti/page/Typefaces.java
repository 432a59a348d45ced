package tutti.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of the page: Inter, and behind it, only where a text needs them, the fonts of other scripts. Each is parsed once,
 * which takes longer than setting a page.
 */
final class Typefaces {

    /** What stands for a character that none of the fonts has. Inter has it. */
    static final String MISSING = "\u25a1";

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;
    private static final int BOLD = 700;

    private enum Family {
        INTER("Inter", Map.of(REGULAR, "Inter-Regular", SEMI_BOLD, "Inter-SemiBold", BOLD, "Inter-Bold")),
        ARABIC("Noto Sans Arabic", Map.of(REGULAR, "NotoSansArabic-Regular", SEMI_BOLD, "NotoSansArabic-SemiBold")),
        HEBREW("Noto Sans Hebrew", Map.of(REGULAR, "NotoSansHebrew-Regular", SEMI_BOLD, "NotoSansHebrew-SemiBold")),
        EMOJI("Noto Emoji", Map.of(REGULAR, "NotoEmoji-Regular"));

        private final String css;
        private final Map<Integer, String> files;

        Family(String css, Map<Integer, String> files) {
            this.css = css;
            this.files = files;
        }

        private boolean isNeededFor(int point) {
            return switch (this) {
                case INTER -> true;
                case ARABIC -> Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC;
                case HEBREW -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HEBREW;
                case EMOJI -> Character.isEmoji(point) && point > 0xFF;
            };
        }
    }

    private final Map<String, TrueTypeFont> parsed = new ConcurrentHashMap<>();

    /** The value of {@code font-family} for a page with this text. */
    String families(String text) {
        return neededFor(text).stream().map(family -> "'" + family.css + "'").collect(Collectors.joining(", "));
    }

    /** @param document the PDF to be made, which the builder must be told to use too: the fonts are embedded into it */
    void give(PdfRendererBuilder builder, PDDocument document, String text) {
        for (Family family : neededFor(text)) {
            family.files.forEach((weight, file) -> builder.useFont(new Embedding(document, file), family.css,
                    weight, FontStyle.NORMAL, true));
        }
        builder.useReplacementText(MISSING);
    }

    private List<Family> neededFor(String text) {
        return Stream.of(Family.values()).filter(family -> family == Family.INTER || text.codePoints().anyMatch(family::isNeededFor))
                .toList();
    }

    /** Puts a font into a PDF when its first letter is set. */
    private final class Embedding extends PDFontSupplier {

        private final PDDocument document;
        private final String file;

        Embedding(PDDocument document, String file) {
            super(null);
            this.document = document;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parsed(file), true);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be embedded", e);
            }
        }
    }

    private TrueTypeFont parsed(String file) {
        return parsed.computeIfAbsent(file, name -> {
            try {
                return new TTFParser().parse(new RandomAccessReadBuffer(resource("/tutti/assets/fonts/" + name + ".ttf")));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " is no font", e);
            }
        });
    }

    static byte[] resource(String path) {
        try (InputStream in = Typefaces.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the application");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
