package tutti.team;

import java.time.LocalDate;
import tutti.i18n.DeedWords;
import tutti.i18n.Words;
import tutti.model.deed.Deed;
import tutti.workspace.Workspace;

/** Edits that stand in the history under the name of what was done. */
final class Edits {

    private final Workspace workspace;
    private final DeedWords labels;

    Edits(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.labels = new DeedWords(words);
    }

    void make(Deed deed, tutti.workspace.Deed how) {
        workspace.edit(label(deed), how);
    }

    String label(Deed deed) {
        return labels.label(deed);
    }

    LocalDate today() {
        return workspace.today().get();
    }
}
