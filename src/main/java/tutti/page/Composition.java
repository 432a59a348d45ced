package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.DeliveryConfidence;
import tutti.model.Id;
import tutti.model.PageLine;
import tutti.model.PageSection;

/**
 * A page composed from a case file, and what the manager should know before it is issued.
 *
 * @param number the number that the page gets
 * @param since the date of the page that this one is compared with; none for the first one
 * @param lines what the issued page remembers, also of lines that did not fit on the paper
 * @param counts how many lines each section has, hidden sections included
 * @param unanswered lines of the last page that are gone and for which nobody said whether they are closed, carried or let go
 * @param unacknowledged concerns on the page that were not acknowledged yet
 * @param withheld what stays internal, by kind, without kinds of which there is nothing
 * @param leftOut the records that could have a line on the page and have none, hidden sections included
 * @param unsaid what happened since the last page and the manager leaves out of this one
 */
public record Composition(StatusPage page, int number, Optional<LocalDate> since, List<PageLine> lines, Map<PageSection, Count> counts,
                          List<PageLine> unanswered, List<Id<?>> unacknowledged, List<Withheld> withheld, List<LeftOut> leftOut,
                          List<Line> unsaid) {

    public Composition {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        unanswered = List.copyOf(unanswered);
        unacknowledged = List.copyOf(unacknowledged);
        withheld = List.copyOf(withheld);
        leftOut = List.copyOf(leftOut);
        unsaid = List.copyOf(unsaid);
    }

    /**
     * @param lines the lines composed, before any gave way
     * @param leftOut records of that kind that have no line: internal, excluded, or ended before the last page
     */
    public record Count(int lines, int leftOut) {}

    /** Our delivery confidence as it stands on the page. */
    public Optional<DeliveryConfidence> confidence() {
        return page.confidence().map(StatusPage.Confidence::level);
    }
}
