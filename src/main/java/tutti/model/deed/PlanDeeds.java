package tutti.model.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Channel;
import tutti.model.Id;
import tutti.model.Milestone;

/** Milestones move and are reached, channels are held. */
public final class PlanDeeds {

    private PlanDeeds() {}

    /** A milestone that had no date gets its first; after that only the forecast moves. */
    public static List<Change> moveForecast(CaseFile file, Id<Milestone> id, LocalDate forecast) {
        return Edits.of(file, id, milestone -> milestone
                .withFirstDate(milestone.firstDate().or(() -> Optional.of(forecast)))
                .withForecast(Optional.of(forecast)));
    }

    public static List<Change> reach(CaseFile file, Id<Milestone> id, LocalDate on) {
        return Edits.of(file, id, milestone -> milestone.withDone(Optional.of(on)));
    }

    /** It was not reached after all. */
    public static List<Change> reopen(CaseFile file, Id<Milestone> id) {
        return Edits.of(file, id, milestone -> milestone.withDone(Optional.empty()));
    }

    public static List<Change> hold(CaseFile file, Id<Channel> id, LocalDate on) {
        return Edits.of(file, id, channel -> channel.withLastHeld(Optional.of(on)));
    }
}
