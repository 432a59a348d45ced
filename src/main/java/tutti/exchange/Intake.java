package tutti.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Kind;
import tutti.model.Thing;

/** The records as they are during an import: those that were there, and those that the files read so far have brought. */
final class Intake {

    private record Landing(String file, Kind kind) {}

    private final CaseFile before;
    private final IdSource ids;
    private final LocalDate today;
    private final Map<Kind, Map<Id<?>, Thing>> now = new EnumMap<>(Kind.class);
    private final Map<Id<?>, Thing> changed = new LinkedHashMap<>();
    private final Set<Id<?>> claimed = new HashSet<>();
    private final Map<Landing, int[]> landings = new LinkedHashMap<>();
    private final Map<Note, Integer> counted = new LinkedHashMap<>();

    Intake(CaseFile before, IdSource ids, LocalDate today) {
        this.before = before;
        this.ids = ids;
        this.today = today;
        before.all().forEach(this::hold);
    }

    private void hold(Thing thing) {
        now.computeIfAbsent(Kind.of(thing), kind -> new LinkedHashMap<>()).put(thing.id(), thing);
    }

    Id<Engagement> engagement() {
        return before.engagement().id();
    }

    LocalDate today() {
        return today;
    }

    <T extends Thing> Id<T> newId() {
        return ids.next();
    }

    <T extends Thing> Stream<T> all(Class<T> type) {
        Kind kind = Stream.of(Kind.values()).filter(each -> each.type() == type).findFirst().orElseThrow();
        return now.getOrDefault(kind, Map.of()).values().stream().map(type::cast);
    }

    /**
     * The record that a row is about: the one that came from this very row, else one of the same words that came from no
     * other row. Each record answers to one row only, so that two like rows stay two records.
     */
    <T extends Thing> Optional<T> known(Class<T> type, Origin origin, Function<T, String> note, Predicate<T> sameWords) {
        List<T> free = all(type).filter(thing -> !claimed.contains(thing.id())).toList();
        Optional<T> found = free.stream()
                .filter(thing -> origin.isNamedIn(note.apply(thing)))
                .findFirst()
                .or(() -> free.stream().filter(thing -> sameWords.test(thing) && origin.mayBeIn(note.apply(thing))).findFirst());
        found.ifPresent(thing -> claimed.add(thing.id()));
        return found;
    }

    /** Takes in a record made of a row. */
    void land(String file, Optional<? extends Thing> old, Thing thing) {
        boolean same = old.isPresent() && old.get().equals(thing);
        int[] counts = landings.computeIfAbsent(new Landing(file, Kind.of(thing)), key -> new int[3]);
        counts[same ? 2 : old.isPresent() ? 1 : 0]++;
        claimed.add(thing.id());
        if (!same) {
            hold(thing);
            changed.put(thing.id(), thing);
        }
    }

    /** Remembers something decided; {@code note} carries 0 for how often. */
    void count(Note note) {
        counted.merge(note, 1, Integer::sum);
    }

    Imported done(List<Reject> rejects) {
        List<Change> changes = changed.values().stream()
                .sorted(Comparator.comparing(Kind::of).thenComparing(Thing::id))
                .<Change>map(Change.Keep::new)
                .toList();
        List<Note> notes = new ArrayList<>();
        landings.forEach((landing, counts) -> notes.add(new Note.Landed(landing.file(), landing.kind(), counts[0], counts[1], counts[2])));
        counted.forEach((note, times) -> notes.add(note.times(times)));
        return new Imported(before.with(changes), changes, rejects, notes);
    }
}
