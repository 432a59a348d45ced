package tutti.model.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Days;
import tutti.model.Id;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.Stakeholder;

/** Judges the outlook of any stakeholder of one case file, on one day. */
public final class Outlooks {

    /** How far back readings count, in days. */
    public static final int WINDOW = 56;

    private final CaseFile file;
    private final LocalDate today;
    private final Readings readings;

    private Outlooks(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
        readings = Readings.of(file, today);
    }

    public static Outlooks of(CaseFile file, LocalDate today) {
        return new Outlooks(file, today);
    }

    public Outlook of(Id<Stakeholder> person) {
        List<Outlook.Point> said = points(person, Basis.SAID);
        if (isEnough(said)) {
            return judge(said, Basis.SAID);
        }
        List<Outlook.Point> judged = points(person, Basis.JUDGED);
        if (isEnough(judged)) {
            return judge(judged, Basis.JUDGED);
        }
        return said.isEmpty() && !judged.isEmpty()
                ? new Outlook.NotEnough(judged, Basis.JUDGED)
                : new Outlook.NotEnough(said, Basis.SAID);
    }

    private List<Outlook.Point> points(Id<Stakeholder> person, Basis basis) {
        TreeMap<LocalDate, Outlook.Point> byDay = new TreeMap<>(); // a later entry of one day replaces the earlier
        List<Reading> all = readings.of(person);
        for (Reading reading : all) {
            if (reading.basis() == basis && reading.confidence().isPresent()
                    && ChronoUnit.DAYS.between(reading.date(), today) <= WINDOW) {
                minimumOn(reading.date(), all).ifPresent(minimum -> byDay.put(reading.date(),
                        new Outlook.Point(reading.date(), reading.confidence().get().value(), minimum, reading.id())));
            }
        }
        return new ArrayList<>(byDay.values());
    }

    /** The minimum that stood on {@code day}: it stays until it is replaced. */
    private Optional<Integer> minimumOn(LocalDate day, List<Reading> all) {
        Days window = file.engagement().freshDays();
        return new Freshness(day, window)
                .latest(all.stream().filter(reading -> reading.answer(Question.MINIMUM).isPresent()).toList(),
                        Reading::date, Reading::basis, Comparator.comparing(Reading::id))
                .flatMap(Reading::minimum)
                .map(score -> score.value());
    }

    private static boolean isEnough(List<Outlook.Point> points) {
        return points.size() >= Outlook.FEWEST
                && ChronoUnit.DAYS.between(points.getFirst().date(), points.getLast().date()) >= Outlook.SHORTEST_SPAN;
    }

    private static Outlook judge(List<Outlook.Point> points, Basis basis) {
        TheilSen slopes = new TheilSen(points);
        if (slopes.direction() == 0) {
            return new Outlook.Steady(points, basis);
        }
        if (slopes.direction() > 0) {
            return new Outlook.Rising(points, basis, slopes.medianPerWeek());
        }
        Outlook.Point last = points.getLast();
        if (last.room() <= 0) {
            return new Outlook.AlreadyOut(points, basis, slopes.medianPerWeek());
        }
        TheilSen.Slope steepest = slopes.steepest();
        TheilSen.Slope flattest = slopes.flattest();
        Optional<LocalDate> latest = flattest.rise() < 0
                ? Optional.of(last.date().plusDays(flattest.daysUp(last.room())))
                : Optional.empty();
        return new Outlook.RunsOut(points, basis, slopes.medianPerWeek(), steepest.perWeek(), flattest.perWeek(),
                last.date().plusDays(steepest.daysDown(last.room())), latest);
    }
}
