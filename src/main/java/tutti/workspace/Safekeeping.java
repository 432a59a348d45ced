package tutti.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.past.Comparison;
import tutti.store.Backup;
import tutti.store.Backups;
import tutti.store.Restore;

/**
 * Sees to the backups of the open store: when it is opened and then once a day, if it was edited since. Works on the lane
 * for files, so that a dead stick never holds up a save; what goes wrong is said once a day and stands in nobody's way.
 */
public final class Safekeeping {

    private final Work work;
    private final Clock clock;
    private final Consumer<Exception> report;
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Backups> backups = Optional.empty();
    private Optional<LocalDate> looked = Optional.empty();

    Safekeeping(Work work, Clock clock, Consumer<Exception> report) {
        this.work = work;
        this.clock = clock;
        this.report = report;
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
        backups.ifPresent(place -> work.run(Lane.FILES, () -> {
            making.make(place, LocalDateTime.now(clock));
            return place.list().stream().findFirst().map(Backup::made);
        }, last::set, report));
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
        backups.ifPresentOrElse(place -> work.run(Lane.FILES, () -> listing.of(place).stream().map(Backup::file).toList(), then, report),
                () -> then.accept(List.of()));
    }

    /** Restores a backup beside the open store and says what would change if it took its place; see {@link Workspace#restore}. */
    public void prepare(Path backup, Path store, Consumer<Comparison> then) {
        work.run(Lane.FILES, () -> {
            Restore.discard(restored(store));
            Restore.into(backup, restored(store));
            return Restore.compare(restored(store), store);
        }, then, report);
    }

    /** Takes away what was prepared and is not wanted. */
    public void discard(Path store) {
        work.run(Lane.FILES, () -> {
            Restore.discard(restored(store));
            return true;
        }, done -> {}, report);
    }

    static Path restored(Path store) {
        return store.toAbsolutePath().resolveSibling(store.getFileName() + ".restored");
    }
}
