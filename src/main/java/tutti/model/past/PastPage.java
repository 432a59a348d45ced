package tutti.model.past;

import java.util.List;

/**
 * A part of what happened to one record, newest first.
 *
 * @param earlier where the part before it begins, to be asked for; {@link #NOTHING} when there is none
 */
public record PastPage(List<PastChange> changes, long earlier) {

    /** Asked for, the newest part. */
    public static final long NEWEST = Long.MAX_VALUE;
    public static final long NOTHING = 0;

    public PastPage {
        changes = List.copyOf(changes);
    }

    public boolean hasEarlier() {
        return earlier != NOTHING;
    }
}
