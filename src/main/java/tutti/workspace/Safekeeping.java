package tutti.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.past.Comparison;
import tutti.store.Backup;
import tutti.store.Backups;
import tutti.store.Restore;
import tutti.store.Store;
import tutti.store.StoreException;

/**
 * Sees to the backups of the open store: when it is opened and then once a day, if it was edited since. Works on the lane
 * for files, so that a dead stick never holds up a save; what goes wrong is said once a day and stands in nobody's way.
 */
public final class Safekeeping {

    private final Workspace workspace;
    private final Desk desk;
    private final Clock clock;
    private final Copies copies;
    private final Handovers handovers;
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Backups> backups = Optional.empty();
    private Optional<LocalDate> looked = Optional.empty();

    Safekeeping(Workspace workspace, Desk desk, Clock clock) {
        this.workspace = workspace;
        this.desk = desk;
        this.clock = clock;
        this.copies = new Copies(workspace, desk, this, clock);
        this.handovers = new Handovers(workspace, desk, clock);
    }

    private <T> void run(Callable<T> slow, Consumer<T> then) {
        workspace.work().run(Lane.FILES, slow, then, workspace::report);
    }

    /** A store in memory has no backups. */
    void keep(Optional<Backups> ofStore) {
        backups = ofStore;
        folder.set(ofStore.map(Backups::folder));
        looked = Optional.empty();
        look();
    }

    /** Makes today's backup if there is none yet and something was edited; called by the shell now and then. */
    public void look() {
        LocalDate today = LocalDate.now(clock);
        if (looked.filter(today::equals).isEmpty()) {
            looked = Optional.of(today);
            make(Backups::makeIfChanged);
        }
    }

    /** Makes a backup now. */
    public void backUp() {
        make((place, now) -> Optional.of(place.make(now)));
    }

    private interface Making {
        Optional<Backup> make(Backups place, LocalDateTime now);
    }

    private void make(Making making) {
        backups.ifPresent(place -> run(() -> {
            making.make(place, LocalDateTime.now(clock));
            return place.list().stream().findFirst().map(Backup::made);
        }, last::set));
    }

    /** When the newest backup was made; empty as long as there is none. */
    public ReadOnlyObjectProperty<Optional<LocalDateTime>> last() {
        return last.getReadOnlyProperty();
    }

    /** Where backups go; empty for a store in memory. */
    public ReadOnlyObjectProperty<Optional<Path>> folder() {
        return folder.getReadOnlyProperty();
    }

    /** The backups there are, the newest first. */
    public void list(Consumer<List<Path>> then) {
        ask(Backups::list, then);
    }

    /** The backups that still hold a person. */
    public void holding(Id<? extends Person> person, Consumer<List<Path>> then) {
        ask(place -> place.holding(person), then);
    }

    private interface Listing {
        List<Backup> of(Backups place);
    }

    private void ask(Listing listing, Consumer<List<Path>> then) {
        backups.ifPresentOrElse(place -> run(() -> listing.of(place).stream().map(Backup::file).toList(), then),
                () -> then.accept(List.of()));
    }

    /** Restores a backup beside the open store and says what would change if it took its place; see {@link #restore}. */
    public void prepare(Path backup, Path store, Consumer<Comparison> then) {
        run(() -> {
            Restore.discard(restored(store));
            Restore.into(backup, restored(store));
            return Restore.compare(restored(store), store);
        }, then);
    }

    /** Takes away what was prepared and is not wanted. */
    public void discard(Path store) {
        run(() -> {
            Restore.discard(restored(store));
            return true;
        }, done -> {});
    }

    /** Sends backups to another folder from now on, and makes one there if it is due. */
    public void keepIn(Path chosen) {
        workspace.run(() -> {
            desk.store().keepBackupFolder(chosen);
            return desk.store().backups();
        }, this::keep);
    }

    /**
     * Puts the prepared backup, see {@link #prepare}, in the place of the open store, and opens it.
     *
     * @param then gets the file in which the replaced store is kept
     */
    public void restore(Path store, Consumer<Path> then) {
        restore(store, then, workspace::report);
    }

    void restore(Path store, Consumer<Path> then, Consumer<Exception> failed) {
        workspace.work().run(Lane.STORE, () -> {
            desk.close();
            try {
                return Restore.swap(restored(store), store, LocalDateTime.now(clock));
            } catch (StoreException e) {
                desk.open(() -> Store.openAlone(store));
                throw e;
            }
        }, kept -> {
            workspace.openStore(store);
            then.accept(kept);
        }, failed);
    }

    /** The backups of the open store; empty for a store in memory. */
    Optional<Backups> place() {
        return backups;
    }

    /** Backups go there from now on, and it is known whether there are any. */
    void goOnIn(Optional<Backups> ofStore, Optional<LocalDateTime> newest) {
        backups = ofStore;
        folder.set(ofStore.map(Backups::folder));
        last.set(newest);
    }

    /** The copies of the open store, for whoever looks at them one by one. */
    public Copies copies() {
        return copies;
    }

    /** Giving engagements away, and taking over what was given. */
    public Handovers handovers() {
        return handovers;
    }

    static Path restored(Path store) {
        return store.toAbsolutePath().resolveSibling(store.getFileName() + ".restored");
    }
}
