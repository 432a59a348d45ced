package tutti.model;

/** A judgement from 1 (least) to 5 (most): power, interest, severity, importance, probability, impact. */
public record Level(int value) implements Comparable<Level> {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    /** @throws OutOfRange outside 1 to 5 */
    public Level {
        OutOfRange.check(value, LEAST, MOST);
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(value, other.value);
    }
}
