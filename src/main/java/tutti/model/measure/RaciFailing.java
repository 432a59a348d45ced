package tutti.model.measure;

import java.util.List;
import tutti.model.Goal;
import tutti.model.Id;

/** A rule of RACI that is broken. Flagged, never refused. */
public sealed interface RaciFailing {

    /** A failing of one goal's row: it makes the row invalid. */
    sealed interface OfGoal extends RaciFailing {
        Id<Goal> goal();
    }

    /** A failing of one member, over all goals: it is flagged, but no row is invalid by it. */
    sealed interface OfMember extends RaciFailing {
        Named member();
    }

    record NoAccountable(Id<Goal> goal) implements OfGoal {}

    /** Two or more people are Accountable. */
    record SeveralAccountable(Id<Goal> goal, List<Named> people) implements OfGoal {}

    record NobodyResponsible(Id<Goal> goal) implements OfGoal {}

    /** No letter in any goal. */
    record NoLetter(Named member) implements OfMember {}

    /** Responsible for so many open goals. */
    record ResponsibleForTooMuch(Named member, List<Named> goals) implements OfMember {}

    /** Consulted on so many open goals that everything waits for them. */
    record ConsultedTooMuch(Named member, List<Named> goals) implements OfMember {}
}
