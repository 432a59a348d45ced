package tutti.model.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Promise;
import tutti.model.Thing;

/**
 * Where an open promise lands: what its day and its owner carry already. It is asked before a promise is made, so that the
 * promise need not be among the records yet.
 *
 * @param sameDay other open promises that fall due on its day, whoever made them
 * @param ownersDay whatever else its owner has to do on its day: open actions, promises and decisions
 * @param owner its owner's load with this promise in it, if that is too much: in all, or in the week of its day
 */
public record PromiseLanding(List<Named> sameDay, List<Named> ownersDay, Optional<Overload.Load> owner) {

    /** So many other promises make a day a loaded one for all of us. */
    public static final int LOADED_DAY = 3;

    /** So many other things make a day a loaded one for its owner. */
    public static final int LOADED_OWNERS_DAY = 2;

    public PromiseLanding {
        sameDay = List.copyOf(sameDay);
        ownersDay = List.copyOf(ownersDay);
    }

    public static PromiseLanding of(CaseFile file, Promise promise, LocalDate today) {
        if (!promise.isOpen() || promise.due().isEmpty()) {
            return new PromiseLanding(List.of(), List.of(), Optional.empty());
        }
        LocalDate day = promise.due().get();
        List<Named> promises = file.promises().stream()
                .filter(other -> other.isOpen() && !other.id().equals(promise.id()) && other.due().equals(promise.due())).map(Named::of).toList();
        return new PromiseLanding(promises, ofOwner(file, promise), tooMuch(file.with(Change.keep(promise)), promise, day, today));
    }

    private static List<Named> ofOwner(CaseFile file, Promise promise) {
        List<Thing> items = new ArrayList<>();
        if (promise.owner().isPresent()) {
            file.promises().stream().filter(other -> other.isOpen() && !other.id().equals(promise.id())
                    && other.owner().equals(promise.owner()) && other.due().equals(promise.due())).forEach(items::add);
            file.actions().stream().filter(action -> action.state().isOpen() && action.owner().equals(promise.owner())
                    && action.due().equals(promise.due())).forEach(items::add);
            file.raidItems().stream().filter(item -> item.isOpen() && item.owner().equals(promise.owner())
                    && item.neededBy().equals(promise.due())).forEach(items::add);
        }
        return Named.all(items);
    }

    private static Optional<Overload.Load> tooMuch(CaseFile with, Promise promise, LocalDate day, LocalDate today) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return promise.owner().flatMap(owner -> Overload.of(with, today).of(owner))
                .filter(load -> load.hasTooManyGoals() || load.fullest().filter(week -> week.monday().equals(monday)).isPresent());
    }

    public boolean isDayLoaded() {
        return sameDay.size() >= LOADED_DAY;
    }

    public boolean isOwnersDayLoaded() {
        return ownersDay.size() >= LOADED_OWNERS_DAY;
    }

    /** Whether there is something to warn of. */
    public boolean isHeavy() {
        return isDayLoaded() || isOwnersDayLoaded() || owner.isPresent();
    }
}
