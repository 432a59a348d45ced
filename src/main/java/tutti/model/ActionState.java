package tutti.model;

/** Where an action stands. Blocked is set by hand; late is computed from its date. */
public enum ActionState {
    TO_DO, DOING, BLOCKED, DONE, DROPPED;

    public boolean isOpen() {
        return this != DONE && this != DROPPED;
    }
}
