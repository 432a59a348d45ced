package tutti.model.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Member;
import tutti.model.OneToOne;
import tutti.model.Question;

/** With whom of the team a one-to-one is due: who is low on motivation and had none since they said so, or had none for four weeks. */
public record OneToOnes(List<Due> due) {

    /** So many days without a one-to-one are too many. */
    public static final int TOO_LONG = 28;

    /** @param last when the last one was; {@code low} whether low motivation is why it is due */
    public record Due(Member member, Optional<LocalDate> last, boolean low) {}

    public OneToOnes {
        due = List.copyOf(due);
    }

    /** Who is low first, then who waits longest. */
    public static OneToOnes of(CaseFile file, LocalDate today) {
        Readings readings = Readings.of(file, today);
        return new OneToOnes(file.team().stream().flatMap(member -> of(member, readings, today).stream())
                .sorted(Comparator.comparing((Due due) -> !due.low()).thenComparing(due -> due.last().orElse(LocalDate.MIN))
                        .thenComparing(due -> due.member().id()))
                .toList());
    }

    private static Optional<Due> of(Member member, Readings readings, LocalDate today) {
        Optional<LocalDate> last = member.oneToOnes().stream().map(OneToOne::date).filter(day -> !day.isAfter(today)).max(LocalDate::compareTo);
        boolean low = readings.fresh(member.id(), Question.MOTIVATION)
                .filter(answer -> Band.of(answer.score()) == Band.LOW)
                .filter(answer -> last.filter(day -> !day.isBefore(answer.date())).isEmpty()).isPresent();
        boolean isLongAgo = last.filter(day -> day.plusDays(TOO_LONG).isAfter(today)).isEmpty();
        return low || isLongAgo ? Optional.of(new Due(member, last, low)) : Optional.empty();
    }
}
