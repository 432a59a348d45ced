package tutti.editor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** A workspace with the sample open on a real store, and that store to look into. */
final class OpenDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final Store store;
    final Words words = Words.english();
    final Workspace workspace = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    final Editors editors = new Editors(workspace, words);

    OpenDesk() {
        this(Store.inMemory());
        workspace.openSample("Open the sample");
    }

    private OpenDesk(Store store) {
        this.store = store;
        workspace.open(() -> store);
    }

    /** The same store, as it is found when the app is started again. */
    OpenDesk startedAgain() {
        return new OpenDesk(store);
    }

    /** The records as they are on disk. */
    CaseFile kept() {
        return store.read(workspace.caseFile().get().engagement().id());
    }
}
