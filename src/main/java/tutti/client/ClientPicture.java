package tutti.client;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Harmony;
import tutti.model.measure.Outlooks;
import tutti.model.measure.Overload;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.Readings;
import tutti.model.measure.Serving;

/**
 * The records of the open engagement with every measure this pillar shows, worked out once for all its rows.
 *
 * @param hidden whether everything internal is out of sight
 */
record ClientPicture(CaseFile file, LocalDate today, boolean hidden, BreathingRoom room, Readings readings, Outlooks outlooks, GoingQuiet quiet,
                     ConcernClock clock, PromiseLedger ledger, Harmony harmony, Serving serving, Overload overload) {

    static ClientPicture of(CaseFile file, LocalDate today, boolean hidden) {
        return new ClientPicture(file, today, hidden, BreathingRoom.of(file, today), Readings.of(file, today), Outlooks.of(file, today),
                GoingQuiet.of(file, today), ConcernClock.of(file, today), PromiseLedger.of(file, today), Harmony.of(file, today),
                Serving.of(file), Overload.of(file, today));
    }

    /** What somebody is called; empty if there is nobody, or no longer. */
    <P extends Person> String name(Optional<Id<P>> person) {
        return person.flatMap(file::find).map(Person::name).orElse("");
    }

    <P extends Person> String names(Collection<Id<P>> people) {
        return file.find(people).stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
