package tutti.model;

/** A length of time in whole days, at least one. */
public record Days(int value) {

    /** @throws OutOfRange outside 1 to 3650 */
    public Days {
        OutOfRange.check(value, 1, 3650);
    }
}
