package tutti.model;

/** A share of a whole, 0 to 100: the progress of a goal, the allocation of a member. */
public record Percent(int value) {

    /** @throws OutOfRange outside 0 to 100 */
    public Percent {
        OutOfRange.check(value, 0, 100);
    }
}
