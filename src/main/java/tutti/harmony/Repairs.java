package tutti.harmony;

import java.util.List;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.measure.LinkState;
import tutti.model.measure.Reason;
import tutti.model.measure.Serving;
import tutti.model.move.Offer;

/** Which steps mend which reason. */
final class Repairs {

    /** One step, and the record it is taken with. */
    record Step(Offer offer, Id<?> subject) {}

    private Repairs() {}

    /** The steps that mend a link, the one to take first in front; none for one that holds. */
    static List<Step> of(CaseFile file, Id<Need> need, LinkState state) {
        return state instanceof LinkState.Holds ? List.of() : switch (state.reason()) {
            case Reason.NotRestated not -> steps(need, Offer.RESTATE);
            case Reason.ChangedSince changed -> steps(need, Offer.SAY_BACK, Offer.RESTATE);
            case Reason.NotSaidBack not -> steps(need, Offer.SAY_BACK, Offer.CONFIRM);
            case Reason.WaitingSince waiting -> steps(need, Offer.CONFIRM);
            case Reason.NotMatching not -> steps(need, Offer.BACK_BRIEF);
            case Reason.AskToTellBack ask -> steps(need, Offer.BACK_BRIEF);
            case Reason.NoOwner no -> noOwner(file, need);
            case Reason.NoGoal no -> steps(need, Offer.GIVE_GOAL);
            case Reason.RaciInvalid invalid -> steps(invalid.goal().id(), Offer.FIX_RACI);
            case Reason.NoFirstDate no -> steps(no.goal().id(), Offer.SET_FIRST_DATE);
            case Reason.NoAction no -> steps(need, Offer.GIVE_ACTION);
            case Reason.NoWork no -> steps(need, Offer.GIVE_ACTION);
            case Reason.PromisesBroken broken -> steps(broken.promises().getFirst().id(), Offer.MARK_KEPT, Offer.LOG_CONTACT);
            case Reason.PromisesLate late -> steps(late.promises().getFirst().id(), Offer.MARK_KEPT, Offer.RE_AGREE);
            case Reason.ActionsLate late -> steps(late.actions().getFirst().id(), Offer.MARK_DONE, Offer.NEW_DATE);
            case Reason.ActionsBlocked blocked -> steps(blocked.actions().getFirst().id(), Offer.UNBLOCK);
            case Reason.ForecastLater later -> later(file, later.what().getFirst().id());
            case Reason.ShortOf shortOf -> steps(need, Offer.RECORD_SATISFACTION);
            case Reason.NoSatisfaction no -> steps(need, Offer.RECORD_SATISFACTION);
            case Reason.NoImportance no -> steps(need, Offer.SET_IMPORTANCE);
            case Reason.Confirmed holds -> List.of();
            case Reason.ToldBack holds -> List.of();
            case Reason.Directed holds -> List.of();
            case Reason.OnTime holds -> List.of();
            case Reason.Satisfied holds -> List.of();
        };
    }

    /** Nobody is Accountable: its first goal has to name somebody; without a goal it needs one. */
    private static List<Step> noOwner(CaseFile file, Id<Need> need) {
        return Serving.of(file).goals(need).stream().findFirst().map(goal -> steps(goal.id(), Offer.FIX_RACI))
                .orElseGet(() -> steps(need, Offer.GIVE_GOAL));
    }

    private static List<Step> later(CaseFile file, Id<?> what) {
        return file.find(what).filter(Milestone.class::isInstance).isPresent() ? steps(what, Offer.NEW_FORECAST, Offer.MARK_REACHED)
                : steps(what, Offer.NEW_FORECAST);
    }

    private static List<Step> steps(Id<?> subject, Offer... offers) {
        return List.of(offers).stream().map(offer -> new Step(offer, subject)).toList();
    }
}
