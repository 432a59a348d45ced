package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A status page that was put on the table. It never changes again; a correction is a new page. Its rendered PDF is kept
 * beside it in the store.
 *
 * @param number counted from 1 within the engagement
 * @param from the first day of the period it reports on
 * @param sha256 the hash of the PDF in hexadecimal; empty for a page that came in without one
 * @param replaces the page that this one corrects and takes the place of
 */
@RecordBuilder
public record IssuedPage(Id<IssuedPage> id, Id<Engagement> engagement, int number, LocalDate date,
                         Optional<LocalDate> from, String audience, Optional<DeliveryConfidence> confidence, String why,
                         List<PageLine> lines, String sha256, Optional<Id<IssuedPage>> replaces)
        implements Thing, IssuedPageBuilder.With {

    public IssuedPage {
        lines = List.copyOf(lines);
    }

    @Override
    public String title() {
        return Integer.toString(number);
    }
}
