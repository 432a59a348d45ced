package tutti.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Everything that anybody can dig out of a PDF: every string, name and stream of every object, also of those that nothing refers to. */
final class PdfContents {

    private final StringBuilder found = new StringBuilder();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> next = new ArrayDeque<>();
    private int objects;

    private PdfContents() {}

    /** @return the text that is read, then whatever else is in the file */
    static String of(byte[] pdf) {
        PdfContents contents = new PdfContents();
        contents.walk(pdf);
        return ReadBack.of(pdf).text().replaceAll("\\s", "") + "\n" + contents.found + new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /** How many objects there are, so that a walk over nothing is no proof. */
    static int objectsOf(byte[] pdf) {
        PdfContents contents = new PdfContents();
        contents.walk(pdf);
        return contents.objects;
    }

    private void walk(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            next.add(document.getDocument().getTrailer());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                next.add(document.getDocument().getObjectFromPool(key));
            }
            while (!next.isEmpty()) {
                COSBase base = next.remove();
                if (seen.add(base)) {
                    objects++;
                    look(base);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(COSBase base) throws IOException {
        switch (base) {
            case COSObject object -> follow(object.getObject());
            case COSString string -> say(string.getString() + "\n" + new String(string.getBytes(), StandardCharsets.UTF_8));
            case COSName name -> say(name.getName());
            case COSArray array -> array.forEach(this::follow);
            case COSDictionary dictionary -> {
                dictionary.entrySet().forEach(entry -> {
                    say(entry.getKey().getName());
                    follow(entry.getValue());
                });
                if (dictionary instanceof COSStream stream) {
                    byte[] decoded = stream.createInputStream().readAllBytes();
                    say(new String(decoded, StandardCharsets.UTF_8));
                    say(new String(decoded, StandardCharsets.UTF_16BE));
                }
            }
            default -> { }
        }
    }

    private void follow(COSBase base) {
        if (base != null) {
            next.add(base);
        }
    }

    private void say(String text) {
        found.append(text).append('\n');
    }
}
