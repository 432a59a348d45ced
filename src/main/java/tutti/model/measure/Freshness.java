package tutti.model.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import tutti.model.Basis;
import tutti.model.Days;

/**
 * What counts today: anything aged 0 to {@code window} days is fresh, older is stale, and what is dated later has not
 * happened yet.
 */
public record Freshness(LocalDate today, Days window) {

    /** Where a date lies as seen from today. */
    public enum Age { TO_COME, FRESH, STALE }

    /** In calendar days; negative for a day to come. */
    public int days(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(date, today));
    }

    public Age of(LocalDate date) {
        int days = days(date);
        if (days < 0) {
            return Age.TO_COME;
        }
        return days <= window.value() ? Age.FRESH : Age.STALE;
    }

    public boolean isFresh(LocalDate date) {
        return of(date) == Age.FRESH;
    }

    public boolean hasCome(LocalDate date) {
        return of(date) != Age.TO_COME;
    }

    /**
     * The one of {@code answers} that counts as the latest: a fresh said one beats a judged one, else the newest date,
     * then the newest entry.
     *
     * @param entry puts answers of one date in the order in which they were written down
     */
    <T> Optional<T> latest(Collection<T> answers, Function<T, LocalDate> date, Function<T, Basis> basis, Comparator<T> entry) {
        Comparator<T> newest = Comparator.comparing(date).thenComparing(entry);
        Optional<T> said = answers.stream()
                .filter(answer -> basis.apply(answer) == Basis.SAID && isFresh(date.apply(answer)))
                .max(newest);
        return said.or(() -> answers.stream().filter(answer -> hasCome(date.apply(answer))).max(newest));
    }
}
