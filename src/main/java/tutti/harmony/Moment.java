package tutti.harmony;

import java.time.LocalDate;
import tutti.model.CaseFile;

/**
 * The day whose state the screen shows.
 *
 * @param file the records as they stood when {@code day} ended; for {@link Source#NOW} as they stand
 */
public record Moment(CaseFile file, LocalDate day, Source source) {

    /** How the records of the day are known. */
    public enum Source {
        NOW,
        /** From the log of every change. */
        LOG,
        /** From the dates in the records, because the log does not reach back to that day. */
        DATES
    }

    public boolean isPast() {
        return source != Source.NOW;
    }
}
