package tutti.model.move;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.model.Cadence;
import tutti.model.EngagementLevel;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Match;
import tutti.model.Meeting;
import tutti.model.RaidItem;
import tutti.model.measure.BothSides;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Named;
import tutti.model.measure.Overload;
import tutti.model.measure.RaciFailing;
import tutti.model.measure.Room;

/** Why a record asks for a move, with what is needed to say so in words. */
public sealed interface Cause {

    /** @param on the day it was said to be broken */
    record PromiseBroken(LocalDate on) implements Cause {}

    record PromiseLate(LocalDate due, int days) implements Cause {}

    /** @param first the first date, if it was another */
    record PromiseDueSoon(LocalDate due, Optional<LocalDate> first) implements Cause {}

    /** @param due if it has a date */
    record PromiseOnOverloaded(Overload.Load load, Optional<LocalDate> due) implements Cause {}

    /** @param workingDays since it was raised */
    record ToAcknowledge(LocalDate due, int workingDays) implements Cause {}

    /** @param days calendar days since it was acknowledged */
    record ToAnswer(LocalDate due, int days) implements Cause {}

    record ToSettle(LocalDate answered, int days) implements Cause {}

    record OutOfRoom(Room.Known room) implements Cause {}

    /** @param limitPassed the last day on which it was not yet too long */
    record Quiet(GoingQuiet.Silence silence, LocalDate limitPassed) implements Cause {}

    record NeverRead(LocalDate entered) implements Cause {}

    record StaleReading(LocalDate on, int age) implements Cause {}

    record BelowDesired(EngagementLevel current, EngagementLevel desired, GoingQuiet.Silence silence) implements Cause {}

    record NeedChanged(LocalDate changed, LocalDate confirmed) implements Cause {}

    record NotRestated(LocalDate since) implements Cause {}

    /** @param saidBack whether it is with the client; else it never went to them */
    record Unconfirmed(LocalDate since, boolean saidBack) implements Cause {}

    record WithoutGoal() implements Cause {}

    record WithoutAction(List<Named> goals) implements Cause {}

    record BackBriefDiffers(Match match, Named by, LocalDate on) implements Cause {}

    record ActionLate(LocalDate due, int days) implements Cause {}

    /** @param by in words; or {@code waitsFor} a decision */
    record ActionBlocked(String by, Optional<Id<RaidItem>> waitsFor, Optional<LocalDate> due) implements Cause {}

    record MilestoneLate(LocalDate forecast, int days) implements Cause {}

    record MilestoneSlipped(LocalDate first, LocalDate forecast, int days) implements Cause {}

    record ChannelOverdue(LocalDate due, int days, Cadence cadence) implements Cause {}

    record RaciInvalid(List<RaciFailing.OfGoal> failings) implements Cause {
        public RaciInvalid {
            failings = List.copyOf(failings);
        }
    }

    record ReviewDue(LocalDate on) implements Cause {}

    record MemberLow(int motivation, LocalDate on) implements Cause {}

    record FollowUpDue(LocalDate on) implements Cause {}

    record DecisionDue(LocalDate neededBy) implements Cause {}

    record OutOfTune(BothSides sides) implements Cause {}

    /** @param number the number that the page will have; {@code last} the page issued before it */
    record PageNotIssued(Meeting meeting, int number, Optional<IssuedPage> last) implements Cause {}

    default Rule rule() {
        return switch (this) {
            case PromiseBroken c -> Rule.PROMISE_BROKEN;
            case PromiseLate c -> Rule.PROMISE_LATE;
            case PromiseDueSoon c -> Rule.PROMISE_DUE_SOON;
            case PromiseOnOverloaded c -> Rule.PROMISE_ON_OVERLOADED;
            case ToAcknowledge c -> Rule.CONCERN_TO_ACKNOWLEDGE;
            case ToAnswer c -> Rule.CONCERN_TO_ANSWER;
            case ToSettle c -> Rule.CONCERN_TO_SETTLE;
            case OutOfRoom c -> Rule.OUT_OF_ROOM;
            case Quiet c -> Rule.STAKEHOLDER_QUIET;
            case NeverRead c -> Rule.NEVER_READ;
            case StaleReading c -> Rule.READING_STALE;
            case BelowDesired c -> Rule.BELOW_DESIRED;
            case NeedChanged c -> Rule.NEED_CHANGED;
            case NotRestated c -> Rule.NEED_NOT_RESTATED;
            case Unconfirmed c -> Rule.NEED_UNCONFIRMED;
            case WithoutGoal c -> Rule.NEED_WITHOUT_GOAL;
            case WithoutAction c -> Rule.NEED_WITHOUT_ACTION;
            case BackBriefDiffers c -> Rule.BACK_BRIEF_DIFFERS;
            case ActionLate c -> Rule.ACTION_LATE;
            case ActionBlocked c -> Rule.ACTION_BLOCKED;
            case MilestoneLate c -> Rule.MILESTONE_LATE;
            case MilestoneSlipped c -> Rule.MILESTONE_SLIPPED;
            case ChannelOverdue c -> Rule.CHANNEL_OVERDUE;
            case RaciInvalid c -> Rule.RACI_INVALID;
            case ReviewDue c -> Rule.RISK_REVIEW_DUE;
            case MemberLow c -> Rule.MEMBER_LOW;
            case FollowUpDue c -> Rule.FOLLOW_UP_DUE;
            case DecisionDue c -> Rule.DECISION_DUE;
            case OutOfTune c -> Rule.QUESTION_OUT_OF_TUNE;
            case PageNotIssued c -> Rule.PAGE_NOT_ISSUED;
        };
    }

    /** The day that counts for the order: when it falls or fell due, or since when it stands. */
    default Optional<LocalDate> date() {
        return switch (this) {
            case PromiseBroken c -> Optional.of(c.on());
            case PromiseLate c -> Optional.of(c.due());
            case PromiseDueSoon c -> Optional.of(c.due());
            case PromiseOnOverloaded c -> c.due();
            case ToAcknowledge c -> Optional.of(c.due());
            case ToAnswer c -> Optional.of(c.due());
            case ToSettle c -> Optional.of(c.answered());
            case OutOfRoom c -> Optional.of(c.room().confidence().date());
            case Quiet c -> Optional.of(c.limitPassed());
            case NeverRead c -> Optional.of(c.entered());
            case StaleReading c -> Optional.of(c.on());
            case BelowDesired c -> Optional.empty();
            case NeedChanged c -> Optional.of(c.changed());
            case NotRestated c -> Optional.of(c.since());
            case Unconfirmed c -> Optional.of(c.since());
            case WithoutGoal c -> Optional.empty();
            case WithoutAction c -> Optional.empty();
            case BackBriefDiffers c -> Optional.of(c.on());
            case ActionLate c -> Optional.of(c.due());
            case ActionBlocked c -> c.due();
            case MilestoneLate c -> Optional.of(c.forecast());
            case MilestoneSlipped c -> Optional.of(c.forecast());
            case ChannelOverdue c -> Optional.of(c.due());
            case RaciInvalid c -> Optional.empty();
            case ReviewDue c -> Optional.of(c.on());
            case MemberLow c -> Optional.of(c.on());
            case FollowUpDue c -> Optional.of(c.on());
            case DecisionDue c -> Optional.of(c.neededBy());
            case OutOfTune c -> Optional.empty();
            case PageNotIssued c -> Optional.of(c.meeting().date());
        };
    }
}
