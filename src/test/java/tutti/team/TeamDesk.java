package tutti.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** A workspace on a real store in memory, with the sample or an engagement in which nothing was written down yet. */
final class TeamDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final Store store = Store.inMemory();
    final Words words = Words.english();
    final Workspace workspace = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    final Editors editors = new Editors(workspace, words);

    private TeamDesk() {
        workspace.open(() -> store);
    }

    static TeamDesk sample() {
        TeamDesk desk = new TeamDesk();
        desk.workspace.openSample("Open the sample");
        return desk;
    }

    static TeamDesk empty() {
        TeamDesk desk = new TeamDesk();
        desk.workspace.begin("New engagement", Engagement.named(desk.workspace.ids().next(), "Harbour tolls"));
        return desk;
    }

    TeamViewModel model() {
        return new TeamViewModel(workspace, words);
    }

    /** The records as they are on disk. */
    CaseFile kept() {
        return store.read(workspace.caseFile().get().engagement().id());
    }
}
