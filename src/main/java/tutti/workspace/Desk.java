package tutti.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Thing;
import tutti.model.deed.Dropping;
import tutti.store.Edit;
import tutti.store.Store;

/**
 * The open store and the records last read from it. Lives on the store's lane and is touched there only; what it hands out
 * is immutable.
 */
final class Desk {

    private Optional<Store> store = Optional.empty();
    private final Map<Id<Engagement>, CaseFile> files = new LinkedHashMap<>();

    /** Everything the screens show of the store at one moment. */
    record State(List<CaseFile> files, String undo, String redo) {}

    /** What became of an undo or redo: the label of the edit, if there was one. */
    record Stepped(Optional<String> label, State state) {}

    State open(Store opened) {
        store = Optional.of(opened);
        readAll();
        return state();
    }

    void close() {
        store.ifPresent(Store::close);
        store = Optional.empty();
    }

    Store store() {
        return store.orElseThrow(() -> new IllegalStateException("no store is open"));
    }

    State write(String label, Id<Engagement> engagement, Deed deed) {
        CaseFile before = files.get(engagement);
        return before == null ? state() : write(label, deed.apply(before));
    }

    State drop(String label, Thing thing) {
        if (thing instanceof Engagement) {
            return write(label, List.of(new Change.Drop(thing)));
        }
        return write(label, thing.engagement(), file -> Dropping.of(file, thing));
    }

    State write(String label, List<Change> changes) {
        if (!changes.isEmpty()) {
            store().keep(label, changes);
            apply(changes);
        }
        return state();
    }

    Stepped step(Function<Store, Optional<Edit>> way) {
        Optional<Edit> edit = way.apply(store());
        edit.ifPresent(done -> apply(done.changes()));
        return new Stepped(edit.map(Edit::label), state());
    }

    /** Only an edit that makes or drops an engagement asks for another look at the file. */
    private void apply(List<Change> changes) {
        Id<Engagement> engagement = changes.isEmpty() ? null : changes.getFirst().thing().engagement();
        CaseFile before = files.get(engagement);
        boolean dropped = changes.stream().anyMatch(change -> change instanceof Change.Drop(Engagement gone));
        if (before == null || dropped) {
            readAll();
        } else {
            files.put(engagement, before.with(changes));
        }
    }

    private void readAll() {
        files.clear();
        store().engagements().forEach(engagement -> files.put(engagement.id(), store().read(engagement.id())));
    }

    private State state() {
        return new State(List.copyOf(files.values()), store().undoLabel().orElse(""), store().redoLabel().orElse(""));
    }
}
