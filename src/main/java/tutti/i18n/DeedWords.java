package tutti.i18n;

import tutti.model.deed.Deed;

/** The labels that edits are kept, undone and looked up under. */
public final class DeedWords {

    private final Words words;

    public DeedWords(Words words) {
        this.words = words;
    }

    /** "Acknowledge concern". */
    public String label(Deed deed) {
        return switch (deed) {
            case ACKNOWLEDGE_CONCERN -> words.say("move.deed.ACKNOWLEDGE_CONCERN");
            case ANSWER_CONCERN -> words.say("move.deed.ANSWER_CONCERN");
            case SETTLE_CONCERN -> words.say("move.deed.SETTLE_CONCERN");
            case MERGE_CONCERNS -> words.say("move.deed.MERGE_CONCERNS");
            case RESTATE_NEED -> words.say("move.deed.RESTATE_NEED");
            case CHANGE_NEED_WORDS -> words.say("move.deed.CHANGE_NEED_WORDS");
            case SAY_NEED_BACK -> words.say("move.deed.SAY_NEED_BACK");
            case CONFIRM_NEED -> words.say("move.deed.CONFIRM_NEED");
            case ACCEPT_NEED -> words.say("move.deed.ACCEPT_NEED");
            case RECORD_SATISFACTION -> words.say("move.deed.RECORD_SATISFACTION");
            case SERVE_NEED -> words.say("move.deed.SERVE_NEED");
            case STOP_SERVING_NEED -> words.say("move.deed.STOP_SERVING_NEED");
            case HAND_PROMISE_OVER -> words.say("move.deed.HAND_PROMISE_OVER");
            case RE_AGREE_PROMISE -> words.say("move.deed.RE_AGREE_PROMISE");
            case KEEP_PROMISE -> words.say("move.deed.KEEP_PROMISE");
            case BREAK_PROMISE -> words.say("move.deed.BREAK_PROMISE");
            case WITHDRAW_PROMISE -> words.say("move.deed.WITHDRAW_PROMISE");
            case FINISH_GOAL -> words.say("move.deed.FINISH_GOAL");
            case DROP_GOAL -> words.say("move.deed.DROP_GOAL");
            case REOPEN_GOAL -> words.say("move.deed.REOPEN_GOAL");
            case MOVE_GOAL_FORECAST -> words.say("move.deed.MOVE_GOAL_FORECAST");
            case SET_RACI -> words.say("move.deed.SET_RACI");
            case START_ACTION -> words.say("move.deed.START_ACTION");
            case PUT_BACK_ACTION -> words.say("move.deed.PUT_BACK_ACTION");
            case BLOCK_ACTION -> words.say("move.deed.BLOCK_ACTION");
            case FINISH_ACTION -> words.say("move.deed.FINISH_ACTION");
            case DROP_ACTION -> words.say("move.deed.DROP_ACTION");
            case MOVE_ACTION_DATE -> words.say("move.deed.MOVE_ACTION_DATE");
            case MOVE_MILESTONE_FORECAST -> words.say("move.deed.MOVE_MILESTONE_FORECAST");
            case FINISH_MILESTONE -> words.say("move.deed.FINISH_MILESTONE");
            case REOPEN_MILESTONE -> words.say("move.deed.REOPEN_MILESTONE");
            case HOLD_CHANNEL -> words.say("move.deed.HOLD_CHANNEL");
            case RECORD_DECISION -> words.say("move.deed.RECORD_DECISION");
            case REOPEN_DECISION -> words.say("move.deed.REOPEN_DECISION");
            case RECORD_ANSWER -> words.say("move.deed.RECORD_ANSWER");
            case REVIEW_RISK -> words.say("move.deed.REVIEW_RISK");
            case RAISE_ISSUE -> words.say("move.deed.RAISE_ISSUE");
            case TAKE_ACTION -> words.say("move.deed.TAKE_ACTION");
            case PLAN_CONVERSATION -> words.say("move.deed.PLAN_CONVERSATION");
            case SET_IMPORTANCE -> words.say("move.deed.SET_IMPORTANCE");
            case LOG_CONVERSATION -> words.say("move.deed.LOG_CONVERSATION");
            case RECORD_READING -> words.say("move.deed.RECORD_READING");
            case HOLD_ONE_TO_ONE -> words.say("move.deed.HOLD_ONE_TO_ONE");
            case NOTE_WIN -> words.say("move.deed.NOTE_WIN");
            case THANK_MEMBER -> words.say("move.deed.THANK_MEMBER");
            case SHARE_WIN -> words.say("move.deed.SHARE_WIN");
            case CHOOSE_TEAM_PAGE -> words.say("move.deed.CHOOSE_TEAM_PAGE");
            case NAME_MANAGER -> words.say("move.deed.NAME_MANAGER");
            case BACK_BRIEF -> words.say("move.deed.BACK_BRIEF");
            case ISSUE_PAGE -> words.say("move.deed.ISSUE_PAGE");
            case SNOOZE_MOVE -> words.say("move.deed.SNOOZE_MOVE");
            case WAKE_MOVE -> words.say("move.deed.WAKE_MOVE");
            case CAPTURE -> words.say("move.deed.CAPTURE");
            case DROP_RECORD -> words.say("move.deed.DROP_RECORD");
        };
    }
}
