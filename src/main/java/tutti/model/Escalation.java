package tutti.model;

/**
 * Where a channel that was not held goes next.
 *
 * @param after so long after it was due
 * @param what who does what then
 */
public record Escalation(Days after, String what) {}
