package tutti.model.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Channel;
import tutti.model.Id;
import tutti.model.Milestone;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.Step;

/** Milestones move and are reached, channels are held, decisions are made, risks are looked at again. */
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

    /** Records what was decided. The actions that waited for it stay as they are: their owners say when they go on. */
    public static List<Change> decide(CaseFile file, Id<RaidItem> id, LocalDate on, String what) {
        return Edits.of(file, id, decision -> decision
                .withDecided(Optional.of(new Step(on, what)))
                .withState(RaidState.CLOSED));
    }

    /** For a decision that spends breathing room: whether the client gave it. */
    public static List<Change> grant(CaseFile file, Id<RaidItem> id, boolean granted) {
        return Edits.of(file, id, decision -> decision.withGranted(Optional.of(granted)));
    }

    /** @param next when to look at the risk again */
    public static List<Change> review(CaseFile file, Id<RaidItem> id, LocalDate next) {
        return Edits.of(file, id, risk -> risk.withReview(Optional.of(next)));
    }
}
