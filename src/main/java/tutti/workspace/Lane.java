package tutti.workspace;

/** The three queues of slow work. Each runs its work in order, so that a cold page or a dead USB stick never holds up a save. */
public enum Lane { STORE, PAPER, FILES }
