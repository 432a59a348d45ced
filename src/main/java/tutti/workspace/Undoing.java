package tutti.workspace;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tutti.store.Store;

/** Takes edits back and does them again, in the order of the whole store. */
final class Undoing {

    private final Workspace workspace;
    private final Desk desk;
    private final Notices notices;
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private List<String> knownToStay = List.of();

    Undoing(Workspace workspace, Desk desk, Notices notices) {
        this.workspace = workspace;
        this.desk = desk;
        this.notices = notices;
    }

    void show(Desk.State state) {
        undoLabel.set(state.undo());
        redoLabel.set(state.redo());
    }

    void undo() {
        List<String> known = knownToStay;
        workspace.run(() -> desk.undo(known), stepped -> {
            knownToStay = stepped.stays();
            workspace.showStep(stepped, Notice.Undone::new);
            if (stepped.edit().isEmpty() && !stepped.stays().isEmpty()) {
                notices.say(Optional.of(new Notice.Stays(stepped.stays(), stepped.state().undo())));
            }
        });
    }

    void undoBeforeIssued() {
        workspace.run(() -> desk.step(Store::undo), stepped -> workspace.showStep(stepped, Notice.Undone::new));
    }

    void redo() {
        workspace.run(() -> desk.step(Store::redo), stepped -> workspace.showStep(stepped, Notice.Redone::new));
    }

    ReadOnlyStringProperty undoLabel() {
        return undoLabel.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoLabel() {
        return redoLabel.getReadOnlyProperty();
    }
}
