package tutti.model;

/** An answer from 0 to 10, as given to one of the questions of a reading or as a satisfaction. */
public record Score(int value) implements Comparable<Score> {

    public static final int LEAST = 0;
    public static final int MOST = 10;

    /** @throws OutOfRange outside 0 to 10 */
    public Score {
        OutOfRange.check(value, LEAST, MOST);
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(value, other.value);
    }
}
