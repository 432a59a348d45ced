package tutti.status;

import java.util.Optional;
import tutti.model.DeliveryConfidence;

/** A page in the archive; the draft stands first. */
public record IssuedRow(int number, Optional<DeliveryConfidence> level, String title, String date, String why,
                        Optional<DeliveryConfidence> verdict, String verdictWords, boolean draft) {}
