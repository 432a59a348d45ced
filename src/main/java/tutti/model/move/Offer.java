package tutti.model.move;

import java.util.Optional;
import tutti.model.deed.Deed;

/** What a button does about one record: of a move, or of the link of a need that the record breaks. */
public enum Offer {
    MARK_KEPT(Deed.KEEP_PROMISE, true),
    RE_AGREE(Deed.RE_AGREE_PROMISE, false),
    HAND_OVER(Deed.HAND_PROMISE_OVER, false),
    ACKNOWLEDGE(Deed.ACKNOWLEDGE_CONCERN, true),
    ANSWER(Deed.ANSWER_CONCERN, false),
    SETTLE(Deed.SETTLE_CONCERN, false),
    RESTATE(Deed.RESTATE_NEED, false),
    SAY_BACK(Deed.SAY_NEED_BACK, false),
    CONFIRM(Deed.CONFIRM_NEED, false),
    GIVE_GOAL(Deed.SERVE_NEED, false),
    GIVE_ACTION,
    BACK_BRIEF(Deed.BACK_BRIEF, false),
    LOG_CONTACT(Deed.LOG_CONVERSATION, false),
    PLAN_STEP(Deed.PLAN_CONVERSATION, false),
    RECORD_READING(Deed.RECORD_READING, false),
    FIX_RACI(Deed.SET_RACI, false),
    SET_FIRST_DATE(Deed.MOVE_GOAL_FORECAST, false),
    MARK_DONE(Deed.FINISH_ACTION, true),
    NEW_DATE(Deed.MOVE_ACTION_DATE, false),
    UNBLOCK(Deed.START_ACTION, true),
    MARK_REACHED(Deed.FINISH_MILESTONE, true),
    NEW_FORECAST(Deed.MOVE_MILESTONE_FORECAST, false),
    RECORD_SATISFACTION(Deed.RECORD_SATISFACTION, false),
    SET_IMPORTANCE(Deed.SET_IMPORTANCE, false),
    MARK_HELD(Deed.HOLD_CHANNEL, true),
    REVIEW_RISK(Deed.REVIEW_RISK, false),
    LOG_ONE_TO_ONE(Deed.HOLD_ONE_TO_ONE, false),
    RECORD_DECISION(Deed.RECORD_DECISION, false),
    OPEN_DRAFT,
    SEE_ANSWERS,
    OPEN;

    private final Optional<Deed> deed;
    private final boolean atOnce;

    Offer() {
        this.deed = Optional.empty();
        this.atOnce = false;
    }

    Offer(Deed deed, boolean atOnce) {
        this.deed = Optional.of(deed);
        this.atOnce = atOnce;
    }

    /** The deed that fulfils it; empty for one that only opens something. */
    public Optional<Deed> deed() {
        return deed;
    }

    /** Whether it is done with one press, by {@link NextMoves#atOnce}; else it opens the record, or asks for one more thing. */
    public boolean isAtOnce() {
        return atOnce;
    }
}
