package tutti.model.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Id;

/** How long do concerns wait? Every concern's clock, and the days of each leg; running legs count. */
public record ConcernClock(List<ConcernTime> times) {

    public ConcernClock {
        times = List.copyOf(times);
    }

    public static ConcernClock of(CaseFile file, LocalDate today) {
        WorkingDays workingDays = WorkingDays.of(file.engagement());
        return new ConcernClock(file.concerns().stream()
                .filter(concern -> !concern.raised().isAfter(today))
                .map(concern -> new ConcernTime(concern, today, workingDays))
                .toList());
    }

    public Optional<ConcernTime> of(Id<Concern> concern) {
        return times.stream().filter(time -> time.concern().id().equals(concern)).findFirst();
    }

    public List<ConcernTime.Lap> laps(Leg leg) {
        return times.stream().flatMap(time -> time.lap(leg).stream()).toList();
    }

    /** The median of calendar days; empty if no such leg has begun. */
    public OptionalDouble median(Leg leg) {
        return Medians.of(laps(leg).stream().map(ConcernTime.Lap::days).toList());
    }

    /** The longest one; of equal ones the first entered. */
    public Optional<ConcernTime.Lap> worst(Leg leg) {
        return laps(leg).stream().max(Comparator.comparingInt(ConcernTime.Lap::days)
                .thenComparing(lap -> lap.concern().id(), Comparator.reverseOrder()));
    }

    /** The legs that run now, one a concern that is not settled. */
    public List<ConcernTime.Lap> running() {
        return times.stream().flatMap(time -> time.running().stream()).toList();
    }
}
