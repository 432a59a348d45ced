package tutti.model.past;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one edit did to one record.
 *
 * @param label what the person did; empty for a change {@link Way#ELSEWHERE}
 * @param made empty for a change {@link Way#ELSEWHERE}
 * @param differences the components that were changed, in the record's order; none for a record that was {@link Happening#MADE}
 */
public record PastChange(Way way, String label, Optional<Instant> made, Happening happening, List<Difference> differences) {

    /** How it came about. */
    public enum Way {
        EDIT, UNDO, REDO,
        /** Past this program. */
        ELSEWHERE
    }

    public enum Happening { MADE, CHANGED, DROPPED, BROUGHT_BACK }

    /**
     * @param component the record's component
     * @param old its value before, of the component's own type, a list as a whole
     * @param now its value after
     */
    public record Difference(String component, Object old, Object now) {}

    public PastChange {
        differences = List.copyOf(differences);
    }
}
