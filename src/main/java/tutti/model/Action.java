package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A specific next step, with one owner.
 *
 * @param firstDate the first date agreed; {@code due} moves, this does not
 * @param putOff how often its day was moved to a later one
 * @param blockedBy what it waits for, in words, and {@code blockedByWhom}: from whom; or {@code waitsFor} a decision
 * @param cameOf the RAID item that it came of
 * @param ended when it was done or dropped, and for a dropped one why
 * @param goal the goal it works for, and {@code needs} those it serves directly
 */
@RecordBuilder
public record Action(Id<Action> id, Id<Engagement> engagement, String what, Optional<Id<Member>> owner,
                     Optional<LocalDate> firstDate, Optional<LocalDate> due, int putOff, ActionState state, String blockedBy,
                     String blockedByWhom, Optional<Id<RaidItem>> waitsFor, Optional<Id<RaidItem>> cameOf, Optional<Step> ended,
                     Optional<Id<Goal>> goal, List<Id<Need>> needs, OnPage onPage, String note)
        implements Thing, ActionBuilder.With {

    public Action {
        needs = List.copyOf(needs);
    }

    public static Action toDo(Id<Action> id, Id<Engagement> engagement, String what) {
        return new Action(id, engagement, what, Optional.empty(), Optional.empty(), Optional.empty(), 0, ActionState.TO_DO, "", "",
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), OnPage.no(), "");
    }

    @Override
    public String title() {
        return what;
    }
}
