package tutti.harmony;

/** The steps that mend a link on the spot, or lead to where it is mended. */
public enum Repair {
    SAY_BACK("harmony.repair.say-back"),
    RESTATE("harmony.repair.restate"),
    CONFIRM("harmony.repair.confirm"),
    BACK_BRIEF("harmony.repair.back-brief"),
    GIVE_GOAL("harmony.repair.give-goal"),
    GIVE_ACTION("harmony.repair.give-action"),
    FIX_RACI("harmony.repair.fix-raci"),
    SET_DATE("harmony.repair.set-date"),
    OPEN_PROMISE("harmony.repair.open-promise"),
    OPEN_ACTION("harmony.repair.open-action"),
    OPEN_GOAL("harmony.repair.open-goal"),
    ASK_SATISFACTION("harmony.repair.ask-satisfaction"),
    SET_IMPORTANCE("harmony.repair.set-importance");

    private final String key;

    Repair(String key) {
        this.key = key;
    }

    /** The key of the button's words. */
    String key() {
        return key;
    }
}
