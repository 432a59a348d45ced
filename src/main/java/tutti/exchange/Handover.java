package tutti.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.deed.LooseEnds;

/**
 * What one manager gives to another: whole engagements with the PDFs of their issued pages, in one file that is sealed with
 * a passphrase. Inside {@link Age} it is a ZIP archive of {@code tutti.json} ({@link Json}) and {@code pages/<id>.pdf}.
 *
 * @param files the engagements. They refer to nothing outside themselves: what was dropped does not come along
 * @param pages the PDFs of issued pages, as far as there are any
 */
public record Handover(List<CaseFile> files, Map<Id<IssuedPage>, byte[]> pages) {

    private static final String RECORDS = "tutti.json";
    private static final String PAGES = "pages/";
    private static final String PDF = ".pdf";

    public Handover {
        files = files.stream().map(LooseEnds::cut).toList();
        pages = Map.copyOf(pages);
    }

    /** Into a new file, which is there whole and on the disk, or not at all. */
    public void save(Path sealed, String passphrase) throws IOException {
        Age.write(sealed, out -> write(out, passphrase));
    }

    /** Leaves {@code out} open. */
    public void write(OutputStream out, String passphrase) throws IOException {
        write(out, passphrase, Age.WORK);
    }

    void write(OutputStream out, String passphrase, int work) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(plain)) {
            zip.putNextEntry(entry(RECORDS));
            Json.write(files, zip);
            for (Map.Entry<Id<IssuedPage>, byte[]> page : new TreeMap<>(pages).entrySet()) {
                zip.putNextEntry(entry(PAGES + page.getKey() + PDF));
                zip.write(page.getValue());
            }
        }
        Age.encrypt(new ByteArrayInputStream(plain.toByteArray()), out, passphrase, work);
    }

    /** Without the moment of writing, which nobody needs to know. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    /**
     * Reads all of it or nothing.
     *
     * @throws ExchangeException if it does not open, or holds something else
     */
    public static Handover read(InputStream in, String passphrase) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        Age.decrypt(in, plain, passphrase);
        List<CaseFile> files = new ArrayList<>();
        Map<Id<IssuedPage>, byte[]> pages = new HashMap<>();
        boolean records = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(RECORDS)) {
                    files.addAll(Json.read(new ByteArrayInputStream(zip.readAllBytes())));
                    records = true;
                } else if (entry.getName().startsWith(PAGES) && entry.getName().endsWith(PDF)) {
                    pages.put(page(entry.getName()), zip.readAllBytes());
                }
            }
        } catch (IllegalArgumentException | ZipException e) {
            throw new ExchangeException(new Fault.NoHandover(), e);
        }
        if (!records) {
            throw new ExchangeException(new Fault.NoHandover());
        }
        return new Handover(files, pages);
    }

    private static Id<IssuedPage> page(String name) {
        return Id.of(name.substring(PAGES.length(), name.length() - PDF.length()));
    }
}
