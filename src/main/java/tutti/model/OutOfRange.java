package tutti.model;

/** A number was outside the range of its scale. Carries what was given and what is allowed, so that it can be said in words. */
public final class OutOfRange extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int given;
    private final int least;
    private final int most;

    private OutOfRange(int given, int least, int most) {
        super(given + " is not from " + least + " to " + most);
        this.given = given;
        this.least = least;
        this.most = most;
    }

    static void check(int given, int least, int most) {
        if (given < least || given > most) {
            throw new OutOfRange(given, least, most);
        }
    }

    public int given() {
        return given;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
