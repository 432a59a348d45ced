package tutti.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;

/** Issues pages of the open engagement, and brings their PDFs out again; each answer comes on the screen's thread. */
public final class IssuedPages {

    private final Workspace workspace;
    private final Desk desk;

    IssuedPages(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    /**
     * Issues a page together with its PDF: one edit, which can never be taken back. A deed that changes nothing issues nothing.
     *
     * @param then when it is on disk
     */
    public void issue(String label, Deed deed, Id<IssuedPage> page, byte[] pdf, Runnable then) {
        Id<Engagement> engagement = workspace.caseFile().get().engagement().id();
        workspace.write(() -> desk.issue(label, engagement, deed, page, pdf), () -> {
            if (workspace.caseFile().get().find(page).isPresent()) {
                then.run();
            }
        });
    }

    /** The PDF of an issued page, as it was issued; none for a page that came in without one. */
    public void pdf(Id<IssuedPage> page, Consumer<Optional<byte[]>> then) {
        workspace.ask(store -> store.pdf(page), then);
    }

    /** The PDFs of all issued pages of the open engagement, without those that came in without one. */
    public void pdfs(Consumer<Map<Id<IssuedPage>, byte[]>> then) {
        List<IssuedPage> pages = workspace.caseFile().get().issuedPages();
        workspace.ask(store -> {
            Map<Id<IssuedPage>, byte[]> pdfs = new HashMap<>();
            pages.forEach(page -> store.pdf(page.id()).ifPresent(pdf -> pdfs.put(page.id(), pdf)));
            return pdfs;
        }, then);
    }
}
