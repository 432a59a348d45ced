package tutti.model.measure;

import java.time.LocalDate;
import java.util.List;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Need;

/**
 * Where a need stands for the client's page, said from facts that may be shared alone, never from readings: the first
 * that fits, in this order.
 */
public enum Standing {
    TO_CONFIRM, ACCEPTED, DELIVERED, AT_RISK, NOT_STARTED, IN_HAND;

    /** @param serving of the same case file as {@code need}, built once for all needs */
    public static Standing of(Need need, Serving serving, LocalDate today) {
        List<Goal> goals = serving.goals(need.id());
        List<Action> actions = serving.actions(need.id());
        if (!LinkRules.isConfirmed(need)) {
            return TO_CONFIRM;
        }
        if (need.accepted().isPresent()) {
            return ACCEPTED;
        }
        if (!goals.isEmpty() && goals.stream().allMatch(goal -> goal.done().isPresent())) {
            return DELIVERED;
        }
        if (isAtRisk(need, serving, today)) {
            return AT_RISK;
        }
        return actions.stream().allMatch(action -> action.state() == ActionState.TO_DO) ? NOT_STARTED : IN_HAND;
    }

    public static Standing of(Need need, CaseFile file, LocalDate today) {
        return of(need, Serving.of(file), today);
    }

    private static boolean isAtRisk(Need need, Serving serving, LocalDate today) {
        return serving.actions(need.id()).stream()
                        .anyMatch(action -> action.state() == ActionState.BLOCKED || Lateness.days(action, today) > 0)
                || serving.goals(need.id()).stream().anyMatch(goal -> Lateness.slipped(goal) > 0)
                || serving.milestones(need.id()).stream().anyMatch(milestone -> Lateness.slipped(milestone) > 0);
    }
}
