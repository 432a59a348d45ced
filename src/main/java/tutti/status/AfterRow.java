package tutti.status;

import java.util.List;
import java.util.Optional;
import tutti.model.DeliveryConfidence;
import tutti.model.Id;
import tutti.model.PageSection;
import tutti.model.Reaction;

/**
 * One thing to go through after a meeting.
 *
 * @param section none for what was said beside the page
 * @param line the line's words as they stood on the page; empty for the verdict and for what was said beside it
 * @param title what the row is called
 * @param subject the record that the line is about
 * @param heard what was written down of it
 * @param verdict the client's own, on the row that is about it
 */
record AfterRow(Kind kind, Optional<PageSection> section, String line, String title, String detail, Optional<Id<?>> subject,
                List<Reaction> heard, Optional<DeliveryConfidence> verdict) {

    enum Kind { VERDICT, LINE, BESIDE }

    AfterRow {
        heard = List.copyOf(heard);
    }
}
