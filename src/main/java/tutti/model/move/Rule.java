package tutti.model.move;

import static tutti.model.move.Group.GOING_QUIET;
import static tutti.model.move.Group.I_OWE;
import static tutti.model.move.Group.LATE_AND_BLOCKED;
import static tutti.model.move.Group.NEXT_MEETING;
import static tutti.model.move.Group.OUT_OF_TUNE;

import java.util.List;

/** The rules. Of several that hit one record, the one named first here leads: it gives the move its title, date and button. */
public enum Rule {
    PROMISE_BROKEN(I_OWE, true, Offer.LOG_CONTACT, Offer.OPEN),
    PROMISE_LATE(I_OWE, true, Offer.MARK_KEPT, Offer.RE_AGREE),
    CONCERN_TO_ACKNOWLEDGE(I_OWE, true, Offer.ACKNOWLEDGE, Offer.OPEN),
    CONCERN_TO_ANSWER(I_OWE, true, Offer.ANSWER, Offer.OPEN),
    CONCERN_TO_SETTLE(I_OWE, false, Offer.SETTLE, Offer.OPEN),
    OUT_OF_ROOM(GOING_QUIET, true, Offer.LOG_CONTACT, Offer.RECORD_READING),
    PROMISE_DUE_SOON(I_OWE, false, Offer.MARK_KEPT, Offer.RE_AGREE),
    PROMISE_ON_OVERLOADED(I_OWE, false, Offer.HAND_OVER, Offer.RE_AGREE),
    STAKEHOLDER_QUIET(GOING_QUIET, true, Offer.LOG_CONTACT, Offer.OPEN),
    NEVER_READ(GOING_QUIET, false, Offer.RECORD_READING, Offer.LOG_CONTACT),
    READING_STALE(GOING_QUIET, false, Offer.RECORD_READING, Offer.LOG_CONTACT),
    BELOW_DESIRED(GOING_QUIET, false, Offer.PLAN_STEP, Offer.OPEN),
    NEED_CHANGED(I_OWE, false, Offer.SAY_BACK, Offer.OPEN),
    NEED_NOT_RESTATED(I_OWE, false, Offer.RESTATE, Offer.OPEN),
    NEED_UNCONFIRMED(I_OWE, false, Offer.CONFIRM, Offer.OPEN),
    NEED_WITHOUT_GOAL(OUT_OF_TUNE, false, Offer.GIVE_GOAL, Offer.OPEN),
    NEED_WITHOUT_ACTION(OUT_OF_TUNE, false, Offer.GIVE_ACTION, Offer.OPEN),
    BACK_BRIEF_DIFFERS(OUT_OF_TUNE, false, Offer.BACK_BRIEF, Offer.OPEN),
    ACTION_LATE(LATE_AND_BLOCKED, true, Offer.MARK_DONE, Offer.NEW_DATE),
    ACTION_BLOCKED(LATE_AND_BLOCKED, true, Offer.UNBLOCK, Offer.OPEN),
    MILESTONE_LATE(LATE_AND_BLOCKED, true, Offer.MARK_REACHED, Offer.NEW_FORECAST),
    MILESTONE_SLIPPED(LATE_AND_BLOCKED, false, Offer.NEW_FORECAST, Offer.OPEN_DRAFT),
    CHANNEL_OVERDUE(LATE_AND_BLOCKED, true, Offer.MARK_HELD, Offer.OPEN),
    RACI_INVALID(LATE_AND_BLOCKED, false, Offer.FIX_RACI, Offer.OPEN),
    RISK_REVIEW_DUE(LATE_AND_BLOCKED, false, Offer.REVIEW_RISK, Offer.OPEN),
    MEMBER_LOW(LATE_AND_BLOCKED, false, Offer.LOG_ONE_TO_ONE, Offer.OPEN),
    FOLLOW_UP_DUE(GOING_QUIET, false, Offer.LOG_CONTACT, Offer.OPEN),
    DECISION_DUE(NEXT_MEETING, false, Offer.RECORD_DECISION, Offer.OPEN),
    QUESTION_OUT_OF_TUNE(OUT_OF_TUNE, true, Offer.SEE_ANSWERS),
    PAGE_NOT_ISSUED(NEXT_MEETING, false, Offer.OPEN_DRAFT);

    private final Group group;
    private final boolean pressing;
    private final List<Offer> offers;

    Rule(Group group, boolean pressing, Offer... offers) {
        this.group = group;
        this.pressing = pressing;
        this.offers = List.of(offers);
    }

    public Group group() {
        return group;
    }

    /** Whether something is broken or late already, which is drawn in red. */
    public boolean isPressing() {
        return pressing;
    }

    /** The buttons, the one to press first in front. */
    public List<Offer> offers() {
        return offers;
    }

    /**
     * Whether the move tells what must stay among us: a reading, somebody's room or power, the team's morale, its roles. A
     * concern may have been told in private.
     */
    public boolean isInternal() {
        return switch (this) {
            case PROMISE_BROKEN, PROMISE_LATE, PROMISE_DUE_SOON, NEED_CHANGED, NEED_NOT_RESTATED, NEED_UNCONFIRMED, MILESTONE_LATE,
                 MILESTONE_SLIPPED, DECISION_DUE, PAGE_NOT_ISSUED -> false;
            case CONCERN_TO_ACKNOWLEDGE, CONCERN_TO_ANSWER, CONCERN_TO_SETTLE, OUT_OF_ROOM, PROMISE_ON_OVERLOADED, STAKEHOLDER_QUIET,
                 NEVER_READ, READING_STALE, BELOW_DESIRED, NEED_WITHOUT_GOAL, NEED_WITHOUT_ACTION, BACK_BRIEF_DIFFERS, ACTION_LATE,
                 ACTION_BLOCKED, CHANNEL_OVERDUE, RACI_INVALID, RISK_REVIEW_DUE, MEMBER_LOW, FOLLOW_UP_DUE, QUESTION_OUT_OF_TUNE -> true;
        };
    }

    /** What comes before every date: 0 a broken or late promise, 1 a concern, 2 somebody out of room, 3 all else. */
    int tier() {
        return switch (this) {
            case PROMISE_BROKEN, PROMISE_LATE -> 0;
            case CONCERN_TO_ACKNOWLEDGE, CONCERN_TO_ANSWER, CONCERN_TO_SETTLE -> 1;
            case OUT_OF_ROOM -> 2;
            default -> 3;
        };
    }
}
