package tutti.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import tutti.i18n.Words;
import tutti.page.PagePrinter;
import tutti.page.PageRenderer;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** The sample on its own day, in a real store in memory, for what the status room does with it. */
final class StatusDesk {

    final Words words = Words.english();
    final Workspace workspace;

    StatusDesk() {
        this(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    }

    StatusDesk(Clock clock) {
        workspace = new Workspace(new DirectWork(), clock);
        workspace.open(Store::inMemory);
        workspace.openSample("Open the sample");
    }

    /** The draft of the next page, to be closed by whoever asked for it. */
    StatusViewModel model() {
        return new StatusViewModel(workspace, words, PageRenderer.forTheClient(words), new PagePrinter());
    }
}
