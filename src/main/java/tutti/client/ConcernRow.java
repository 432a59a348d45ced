package tutti.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.AlsoRaised;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Stakeholder;
import tutti.model.measure.ConcernTime;
import tutti.workspace.Row;

/**
 * A concern, who raised it, and its clock.
 *
 * @param time empty for one that is dated later than today
 * @param overdue whether the leg that runs had to be over by now
 */
record ConcernRow(Concern record, String raisedBy, Optional<ConcernTime> time, boolean overdue) implements Row {

    /** Overdue ones first, then those that wait the longest; the settled ones last, newest first. */
    static List<ConcernRow> all(ClientPicture picture) {
        return picture.file().concerns().stream()
                .map(concern -> of(concern, picture))
                .sorted(Comparator.comparing((ConcernRow row) -> !row.overdue())
                        .thenComparing(ConcernRow::isSettled)
                        .thenComparing(row -> row.record().settled().map(step -> step.on()).orElse(LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(row -> row.running().map(lap -> -lap.days()).orElse(0))
                        .thenComparing(row -> row.record().id()))
                .toList();
    }

    static ConcernRow of(Concern concern, ClientPicture picture) {
        Optional<ConcernTime> time = picture.clock().of(concern.id());
        boolean overdue = time.flatMap(ConcernTime::running).filter(lap -> lap.isLate(picture.today())).isPresent();
        List<Optional<Id<Stakeholder>>> everybody = Stream.concat(Stream.of(concern.raisedBy()),
                concern.alsoRaised().stream().map(AlsoRaised::by)).toList();
        String names = picture.names(everybody.stream().flatMap(Optional::stream).distinct().toList());
        return new ConcernRow(concern, names, time, overdue);
    }

    boolean isSettled() {
        return record.settled().isPresent();
    }

    Optional<ConcernTime.Lap> running() {
        return time.flatMap(ConcernTime::running);
    }

    @Override
    public String searched() {
        return record.words() + " " + raisedBy + " " + String.join(" ", record.alsoRaised().stream().map(AlsoRaised::words).toList());
    }

    @Override
    public boolean counts() {
        return !isSettled();
    }
}
