package tutti.harmony;

import java.util.Optional;
import tutti.model.measure.LinkState;
import tutti.model.measure.Reason;

/** Which step mends which reason. */
final class Repairs {

    private Repairs() {}

    /** The step that mends a link; empty for one that holds. */
    static Optional<Repair> of(LinkState state) {
        return state instanceof LinkState.Holds ? Optional.empty() : mend(state.reason());
    }

    private static Optional<Repair> mend(Reason reason) {
        return Optional.ofNullable(switch (reason) {
            case Reason.NotRestated not -> Repair.RESTATE;
            case Reason.ChangedSince changed -> Repair.SAY_BACK;
            case Reason.NotSaidBack not -> Repair.SAY_BACK;
            case Reason.WaitingSince waiting -> Repair.CONFIRM;
            case Reason.NotMatching not -> Repair.BACK_BRIEF;
            case Reason.AskToTellBack ask -> Repair.BACK_BRIEF;
            case Reason.NoOwner no -> Repair.GIVE_GOAL;
            case Reason.NoGoal no -> Repair.GIVE_GOAL;
            case Reason.RaciInvalid invalid -> Repair.FIX_RACI;
            case Reason.NoFirstDate no -> Repair.SET_DATE;
            case Reason.NoAction no -> Repair.GIVE_ACTION;
            case Reason.NoWork no -> Repair.GIVE_ACTION;
            case Reason.PromisesBroken broken -> Repair.OPEN_PROMISE;
            case Reason.PromisesLate late -> Repair.OPEN_PROMISE;
            case Reason.ActionsLate late -> Repair.OPEN_ACTION;
            case Reason.ActionsBlocked blocked -> Repair.OPEN_ACTION;
            case Reason.ForecastLater later -> Repair.OPEN_GOAL;
            case Reason.ShortOf shortOf -> Repair.ASK_SATISFACTION;
            case Reason.NoSatisfaction no -> Repair.ASK_SATISFACTION;
            case Reason.NoImportance no -> Repair.SET_IMPORTANCE;
            case Reason.Confirmed holds -> null;
            case Reason.ToldBack holds -> null;
            case Reason.Directed holds -> null;
            case Reason.OnTime holds -> null;
            case Reason.Satisfied holds -> null;
        });
    }
}
