package tutti.status;

import java.util.Optional;
import tutti.model.DeliveryConfidence;
import tutti.model.Id;
import tutti.model.IssuedPage;

/**
 * A page in the archive; the draft stands first.
 *
 * @param page none for the draft
 */
public record IssuedRow(Optional<Id<IssuedPage>> page, int number, Optional<DeliveryConfidence> level, String title, String date, String why,
                        Optional<DeliveryConfidence> verdict, String verdictWords) {

    IssuedRow withWhy(String newWhy) {
        return new IssuedRow(page, number, level, title, date, newWhy, verdict, verdictWords);
    }

    boolean isDraft() {
        return page.isEmpty();
    }
}
