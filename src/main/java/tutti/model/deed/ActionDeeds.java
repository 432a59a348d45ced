package tutti.model.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.Need;
import tutti.model.RaidItem;
import tutti.model.Step;

/** Start, block, finish, drop, move. The first date is never written over. */
public final class ActionDeeds {

    private ActionDeeds() {}

    public static List<Change> serve(CaseFile file, Id<Action> id, Id<Need> need) {
        return Edits.of(file, id, action -> action.needs().contains(need) ? action : action.withNeeds(Edits.plus(action.needs(), need)));
    }

    /** Starts it, or takes it up again after it was blocked, done or dropped. */
    public static List<Change> start(CaseFile file, Id<Action> id) {
        return Edits.of(file, id, action -> unblocked(action).withState(ActionState.DOING).withEnded(Optional.empty()));
    }

    /** Puts it back among what is still to do. */
    public static List<Change> putBack(CaseFile file, Id<Action> id) {
        return Edits.of(file, id, action -> unblocked(action).withState(ActionState.TO_DO).withEnded(Optional.empty()));
    }

    /** @param by what it waits for, in words, and {@code whom}: from whom; empty: nobody knows */
    public static List<Change> block(CaseFile file, Id<Action> id, String by, String whom) {
        return Edits.of(file, id, action -> action.withState(ActionState.BLOCKED).withBlockedBy(by).withBlockedByWhom(whom)
                .withWaitsFor(Optional.empty()).withEnded(Optional.empty()));
    }

    public static List<Change> blockOn(CaseFile file, Id<Action> id, Id<RaidItem> decision) {
        return Edits.of(file, id, action -> action.withState(ActionState.BLOCKED).withBlockedBy("").withBlockedByWhom("")
                .withWaitsFor(Optional.of(decision)).withEnded(Optional.empty()));
    }

    public static List<Change> finish(CaseFile file, Id<Action> id, LocalDate on) {
        return end(file, id, ActionState.DONE, new Step(on, ""));
    }

    public static List<Change> drop(CaseFile file, Id<Action> id, LocalDate on, String why) {
        return end(file, id, ActionState.DROPPED, new Step(on, why));
    }

    /** An action that had no date gets its first; a later day than before is counted. */
    public static List<Change> moveDate(CaseFile file, Id<Action> id, LocalDate due) {
        return Edits.of(file, id, action -> action
                .withFirstDate(action.firstDate().or(action::due).or(() -> Optional.of(due)))
                .withDue(Optional.of(due))
                .withPutOff(action.putOff() + (action.due().filter(due::isAfter).isPresent() ? 1 : 0)));
    }

    private static List<Change> end(CaseFile file, Id<Action> id, ActionState state, Step step) {
        return Edits.of(file, id, action -> unblocked(action).withState(state).withEnded(Optional.of(step)));
    }

    private static Action unblocked(Action action) {
        return action.withBlockedBy("").withBlockedByWhom("").withWaitsFor(Optional.empty());
    }
}
