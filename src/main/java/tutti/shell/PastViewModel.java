package tutti.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.HashMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import tutti.i18n.PastWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Thing;
import tutti.model.past.Dropped;
import tutti.model.past.PastEdit;
import tutti.workspace.Chronicle;
import tutti.workspace.Workspace;

/** What was done in the store, and what was taken out of sight; read anew with each edit while it is looked at. */
public final class PastViewModel {

    /** What can be done to an edit from here: only the next ones can be undone or done again. */
    public enum Step { NONE, UNDO, REDO }

    /** @param state what became of it since; empty for an edit that stands */
    public record EditRow(String label, String when, String engagement, String state, boolean faded, Step step) {}

    /** @param id what is brought back */
    public record DroppedRow(Id<? extends Thing> id, Kind kind, String kindWord, String title, String when) {}

    private final Workspace workspace;
    private final Words words;
    private final PastWords past;
    private final ReadOnlyObjectWrapper<List<EditRow>> edits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<DroppedRow>> dropped = new ReadOnlyObjectWrapper<>(List.of());
    private final ListChangeListener<CaseFile> reread = _ -> read();
    private Optional<Subscription> looking = Optional.empty();

    public PastViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.past = new PastWords(words);
    }

    /** Somebody looks, or nobody any more. */
    public void looked(boolean atIt) {
        looking.ifPresent(Subscription::unsubscribe);
        looking = Optional.empty();
        if (atIt) {
            workspace.caseFiles().addListener(reread);
            Subscription other = workspace.caseFile().subscribe((_, _) -> read());
            looking = Optional.of(() -> {
                workspace.caseFiles().removeListener(reread);
                other.unsubscribe();
            });
            read();
        }
    }

    /** Newest first, of all engagements. */
    public ReadOnlyObjectProperty<List<EditRow>> edits() {
        return edits.getReadOnlyProperty();
    }

    /** What was deleted from the open engagement, and whole engagements; the last first. */
    public ReadOnlyObjectProperty<List<DroppedRow>> dropped() {
        return dropped.getReadOnlyProperty();
    }

    /** The past tells what is internal too. */
    public ReadOnlyBooleanProperty hidden() {
        return workspace.privacy();
    }

    public void show() {
        workspace.privacy().set(false);
    }

    public void undo() {
        workspace.undoBeforeIssued();
    }

    public void redo() {
        workspace.redo();
    }

    public void bringBack(DroppedRow row) {
        workspace.chronicle().bringBack(words.say("shell.past.edit.bring-back", row.kindWord().toLowerCase(Locale.ROOT)), row.id());
    }

    private void read() {
        Chronicle chronicle = workspace.chronicle();
        chronicle.droppedEngagements(gone -> {
            chronicle.edits(all -> edits.set(rows(all, names(gone))));
            chronicle.dropped(records -> dropped.set(Stream.concat(gone.stream(), records.stream()).map(this::row).toList()));
        });
    }

    private Map<Id<Engagement>, String> names(List<Dropped> gone) {
        Map<Id<Engagement>, String> names = new HashMap<>();
        gone.forEach(each -> names.put(each.thing().engagement(), each.thing().title()));
        workspace.caseFiles().forEach(file -> names.put(file.engagement().id(), file.engagement().name()));
        return names;
    }

    private List<EditRow> rows(List<PastEdit> all, Map<Id<Engagement>, String> names) {
        Optional<PastEdit> undo = all.stream().filter(edit -> edit.state() == PastEdit.State.DONE).findFirst()
                .filter(edit -> edit.folded() == 0 && !workspace.undoLabel().get().isEmpty());
        Optional<PastEdit> redo = workspace.redoLabel().get().isEmpty() ? Optional.empty()
                : all.stream().filter(edit -> edit.state() == PastEdit.State.UNDONE).reduce((_, older) -> older);
        return all.stream().map(edit -> new EditRow(edit.label(), when(edit), names.getOrDefault(edit.engagement(), ""), past.state(edit),
                edit.state() == PastEdit.State.UNDONE || edit.state() == PastEdit.State.UNREACHABLE,
                undo.filter(edit::equals).isPresent() ? Step.UNDO : redo.filter(edit::equals).isPresent() ? Step.REDO : Step.NONE)).toList();
    }

    private String when(PastEdit edit) {
        return past.when(workspace.chronicle().timeOf(edit.made()), workspace.chronicle().now());
    }

    private DroppedRow row(Dropped one) {
        Kind kind = Kind.of(one.thing());
        String title = one.thing().title().isBlank() ? words.say("shell.past.unnamed") : one.thing().title();
        return new DroppedRow(one.thing().id(), kind, words.of(kind), title,
                past.when(workspace.chronicle().timeOf(one.when()), workspace.chronicle().now()));
    }
}
