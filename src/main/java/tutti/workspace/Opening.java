package tutti.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.store.Backup;
import tutti.store.Backups;
import tutti.store.Loss;
import tutti.store.Salvage;
import tutti.store.SoundBackup;
import tutti.store.Store;

/**
 * The door of the workspace: opens a store, and where that fails says why and what can be done. None of the ways on ever
 * writes to the file that did not open.
 */
public final class Opening {

    private static final Logger LOG = System.getLogger(Opening.class.getName());

    /** What is looked at in place of a damaged store, with a sentence for each loss. */
    public record Saved(Path damaged, List<Sentence> losses) {

        public Saved {
            losses = List.copyOf(losses);
        }
    }

    /** A key, and what fills its words. */
    public record Sentence(String key, List<Object> arguments) {

        public Sentence {
            arguments = List.copyOf(arguments);
        }
    }

    /** Opens a store in the workspace. */
    interface Door {
        void open(Callable<Store> store, Runnable opened, Consumer<Exception> failed);
    }

    private final Work work;
    private final Door door;
    private final Consumer<Exception> report;
    private final ReadOnlyObjectWrapper<Optional<CannotOpen>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Saved>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private BackupShelf shelf = store -> Backups.beside(store).list().stream().map(Backup::file).toList();
    private Optional<Salvage> salvage = Optional.empty();

    Opening(Work work, Door door, Consumer<Exception> report) {
        this.work = work;
        this.door = door;
        this.report = report;
    }

    /** From now on backups are looked for there. */
    public void lookForBackups(BackupShelf there) {
        shelf = there;
    }

    /** Why no store is open; empty while one is, or none was asked for. */
    public ReadOnlyObjectProperty<Optional<CannotOpen>> fault() {
        return fault.getReadOnlyProperty();
    }

    /** The store that is open for work. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** What was saved of a damaged store, while that is what the screens show. It cannot be edited. */
    public ReadOnlyObjectProperty<Optional<Saved>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Opens a store, making it where there is none. */
    public void open(Path store) {
        open(store, () -> Store.openAlone(store));
    }

    /** Opens a new store; a file that is there already is not opened. */
    public void begin(Path store) {
        open(store, () -> Store.begin(store));
    }

    /** Tries the same file once more. */
    public void tryAgain() {
        fault.get().ifPresent(cannot -> open(cannot.file()));
    }

    /** Opens a copy of the newest backup that is sound, beside the store that does not open. */
    public void openBackup() {
        fault.get().ifPresent(cannot -> {
            Path[] copy = new Path[1];
            door.open(() -> {
                copy[0] = SoundBackup.copiedBeside(cannot.file(), shelf.of(cannot.file()));
                return Store.openAlone(copy[0]);
            }, () -> opened(copy[0]), failure -> refused(cannot.file(), failure));
        });
    }

    /** Shows what can be saved of the damaged store. */
    public void lookAtWhatCanBeSaved() {
        fault.get().ifPresent(cannot -> door.open(() -> {
            Salvage found = Salvage.of(cannot.file());
            salvage = Optional.of(found);
            return found.store();
        }, () -> {
            fault.set(Optional.empty());
            saved.set(salvage.map(found -> new Saved(cannot.file(), found.losses().stream().map(Opening::sentence).toList())));
        }, failure -> refused(cannot.file(), failure)));
    }

    /** Writes what was saved into a new file and goes on working in that. */
    public void keepWhatWasSaved(Path newFile) {
        salvage.ifPresent(found -> open(newFile, () -> {
            found.keepAs(newFile);
            return Store.openAlone(newFile);
        }));
    }

    private static Sentence sentence(Loss loss) {
        return new Sentence(loss.key(), List.of(loss.arguments()));
    }

    private void open(Path store, Callable<Store> how) {
        door.open(how, () -> opened(store), failure -> refused(store, failure));
    }

    private void opened(Path store) {
        salvage = Optional.empty();
        saved.set(Optional.empty());
        fault.set(Optional.empty());
        file.set(Optional.of(store.toAbsolutePath()));
    }

    private void refused(Path store, Exception failure) {
        if (saved.get().isPresent()) {
            report.accept(failure);
            return;
        }
        LOG.log(Level.WARNING, "the store cannot be opened", failure);
        Optional<CannotOpen> first = fault.get().filter(cannot -> !cannot.file().equals(store));
        Consumer<Boolean> say = hasBackup -> {
            CannotOpen now = CannotOpen.of(store, failure, hasBackup);
            // A way on that leads nowhere leaves the other ways open.
            fault.set(Optional.of(first.map(cannot -> new CannotOpen(cannot.file(), now.key(), now.arguments(), cannot.remedies())).orElse(now)));
        };
        work.run(Lane.FILES, () -> !shelf.of(store).isEmpty(), say, unknown -> say.accept(false));
    }
}
