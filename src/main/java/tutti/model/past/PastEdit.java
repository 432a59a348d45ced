package tutti.model.past;

import java.time.Instant;
import tutti.model.Engagement;
import tutti.model.Id;

/**
 * An edit as it stands in the log.
 *
 * @param number greater than that of every edit before it
 * @param label what the person did: "Rename stakeholder"
 * @param made by the clock of that moment, which may have been wrong
 * @param folded how many further edits of the same day it stands for since old history was folded; if any, it can no
 *     longer be undone
 */
public record PastEdit(long number, String label, Id<Engagement> engagement, Instant made, State state, int folded) {

    public enum State {
        DONE,
        /** Issued a page, or took over one: stays for good. */
        ISSUED,
        /** An issued page was made of what it left: stays with it. */
        STAYS,
        /** Taken back; redo does it again. */
        UNDONE,
        /** Taken back, and written over since. */
        UNREACHABLE
    }
}
