package tutti.model.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.RaidType;
import tutti.model.Step;

/** What becomes of an item of the RAID list: a decision is taken, a risk happens, an action comes of it. */
public final class RaidDeeds {

    private RaidDeeds() {}

    /** Records what was decided. The actions that waited for it stay as they are: their owners say when they go on. */
    public static List<Change> decide(CaseFile file, Id<RaidItem> id, LocalDate on, String what) {
        return Edits.of(file, id, decision -> decision
                .withDecided(Optional.of(new Step(on, what)))
                .withState(RaidState.CLOSED));
    }

    /** It is open after all. */
    public static List<Change> reopen(CaseFile file, Id<RaidItem> id) {
        return Edits.of(file, id, decision -> decision.withDecided(Optional.empty()).withState(RaidState.OPEN));
    }

    /** For a decision that spends breathing room: whether the client gave it; empty: they have not answered. */
    public static List<Change> answer(CaseFile file, Id<RaidItem> id, Optional<Boolean> granted) {
        return Edits.of(file, id, decision -> decision.withGranted(granted));
    }

    /** @param next when to look at the risk again */
    public static List<Change> review(CaseFile file, Id<RaidItem> id, LocalDate next) {
        return Edits.of(file, id, risk -> risk.withReview(Optional.of(next)));
    }

    /**
     * The risk has happened: it is closed, and an issue takes its place, with its owner, needs and response. The issue is
     * internal until somebody says otherwise, whatever the risk was.
     */
    public static List<Change> happen(CaseFile file, Id<RaidItem> id, LocalDate today, IdSource ids) {
        return file.find(id).filter(risk -> risk.type() == RaidType.RISK).map(risk -> {
            RaidItem issue = RaidItem.raised(ids.next(), risk.engagement(), RaidType.ISSUE, risk.text(), today)
                    .withOwner(risk.owner()).withNeeds(risk.needs()).withResponseText(risk.responseText()).withCameOf(Optional.of(id));
            return Stream.concat(Change.keep(risk.withState(RaidState.CLOSED)).stream(), Change.keep(issue).stream()).toList();
        }).orElse(List.of());
    }

    /** An action that comes of the item, with its owner and the needs it is about. */
    public static List<Change> act(CaseFile file, Id<RaidItem> id, String what, IdSource ids) {
        return file.find(id).map(item -> Change.keep(Action.toDo(ids.next(), item.engagement(), what)
                        .withOwner(item.owner()).withNeeds(item.needs()).withCameOf(Optional.of(id))))
                .orElse(List.of());
    }
}
