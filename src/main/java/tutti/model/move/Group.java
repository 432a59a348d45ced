package tutti.model.move;

/** The questions of the morning, in the order in which they are asked. */
public enum Group {
    /** What do I owe the client? */
    I_OWE,
    /** Who goes quiet, or is not yet where we need them? */
    GOING_QUIET,
    /** What is late, blocked or unclear in the team? */
    LATE_AND_BLOCKED,
    /** What do the two sides see differently? */
    OUT_OF_TUNE,
    /** What does the next meeting need? */
    NEXT_MEETING
}
