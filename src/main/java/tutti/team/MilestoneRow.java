package tutti.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.Milestone;
import tutti.workspace.Row;

/**
 * A date that the client watches.
 *
 * @param moved when it is expected or was reached, and how far that is from what was agreed
 */
record MilestoneRow(Milestone record, String first, Forecast forecast, String moved, String needs, boolean onPage) implements Row {

    /** What is still to come by its forecast, then what was reached. */
    static List<MilestoneRow> all(TeamPicture picture, Words words) {
        return picture.file().milestones().stream()
                .sorted(Comparator.comparing((Milestone milestone) -> milestone.done().isPresent())
                        .thenComparing(milestone -> end(milestone).orElse(LocalDate.MAX))
                        .thenComparing(Milestone::id))
                .map(milestone -> of(milestone, picture, words))
                .toList();
    }

    private static MilestoneRow of(Milestone milestone, TeamPicture picture, Words words) {
        Forecast forecast = Forecast.of(milestone, picture.today(), words);
        int days = apart(milestone);
        String said = days == 0 || milestone.done().isEmpty() && !forecast.beside().isEmpty() ? forecast.spoken()
                : words.say(days > 0 ? "team.timeline.later" : "team.timeline.earlier", forecast.day(), Math.abs(days));
        return new MilestoneRow(milestone, milestone.firstDate().map(words::day).orElse(""), forecast, said,
                picture.needs(milestone.needs()), milestone.onPage().shown());
    }

    private static Optional<LocalDate> end(Milestone milestone) {
        return milestone.done().or(milestone::forecast).or(milestone::firstDate);
    }

    /** How many days later than first agreed; negative: earlier. */
    private static int apart(Milestone milestone) {
        return milestone.firstDate().flatMap(first -> end(milestone).map(end -> Math.toIntExact(ChronoUnit.DAYS.between(first, end)))).orElse(0);
    }

    /** When it is expected, or was reached. */
    Optional<LocalDate> end() {
        return end(record);
    }

    boolean isReachedLate() {
        return record.done().isPresent() && apart(record) > 0;
    }

    @Override
    public String searched() {
        return record.name() + " " + needs;
    }

    @Override
    public boolean counts() {
        return record.done().isEmpty();
    }
}
