package tutti.cli;

/** How a run ends, as the number that the system is given. */
public final class Exit {

    public static final int DONE = 0;
    /** Done, and problems were found or rows refused. */
    public static final int PROBLEMS = 1;
    /** Not done: asked in a way that is not understood, or something stood in the way. */
    public static final int NOT_DONE = 2;

    private Exit() {}
}
