package tutti.workspace;

import java.util.List;
import java.util.Optional;

/**
 * What a list shows at one moment.
 *
 * @param shown the rows that the filter lets through
 * @param chosen the row whose record is open beside the list; it stays open while the filter hides it
 */
public record Listing<R extends Row>(List<R> shown, Optional<R> chosen) {

    /** Where the chosen row stands among the shown ones; empty if it is not among them. */
    public Optional<Integer> place() {
        return chosen.map(shown::indexOf).filter(place -> place >= 0);
    }

    /** How many of the shown rows count. */
    public long count() {
        return shown.stream().filter(Row::counts).count();
    }
}
