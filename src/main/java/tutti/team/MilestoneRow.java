package tutti.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import tutti.i18n.Words;
import tutti.model.Milestone;
import tutti.workspace.Row;

/** A date that the client watches. */
record MilestoneRow(Milestone record, String first, Forecast forecast, String needs, boolean onPage) implements Row {

    /** What is still to come by its forecast, then what was reached. */
    static List<MilestoneRow> all(TeamPicture picture, Words words) {
        return picture.file().milestones().stream()
                .sorted(Comparator.comparing((Milestone milestone) -> milestone.done().isPresent())
                        .thenComparing(milestone -> milestone.done().or(milestone::forecast).or(milestone::firstDate).orElse(LocalDate.MAX))
                        .thenComparing(Milestone::id))
                .map(milestone -> new MilestoneRow(milestone, milestone.firstDate().map(words::day).orElse(""),
                        Forecast.of(milestone, picture.today(), words), picture.needs(milestone.needs()), milestone.onPage().shown()))
                .toList();
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
