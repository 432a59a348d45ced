package tutti.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tutti.model.Id;
import tutti.model.IssuedPage;

/** The PDFs of the issued pages: written once, outside the change log, and never again. */
final class IssuedPdfs {

    private final Handle handle;

    IssuedPdfs(Handle handle) {
        this.handle = handle;
    }

    /** The same PDF may be given again, another one is refused. */
    void insert(Id<IssuedPage> page, byte[] pdf) {
        handle.execute("INSERT INTO issued_pdf (page, pdf) VALUES (?, ?)"
                + " ON CONFLICT (page) DO UPDATE SET pdf = excluded.pdf WHERE pdf <> excluded.pdf", page.toString(), pdf);
    }

    Optional<byte[]> of(Id<IssuedPage> page) {
        return handle.select("SELECT pdf FROM issued_pdf WHERE page = ?", page.toString()).map((row, context) -> row.getBytes(1)).findOne();
    }

    /** Whether the page was issued here, with a PDF or without. */
    boolean isIssued(Id<IssuedPage> page) {
        return handle.select("SELECT 1 FROM issued_page WHERE id = ?", page.toString()).mapTo(int.class).findOne().isPresent();
    }
}
