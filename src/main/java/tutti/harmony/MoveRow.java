package tutti.harmony;

import java.util.List;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.move.Group;
import tutti.model.move.Move;
import tutti.model.move.Offer;

/**
 * A next move as a line.
 *
 * @param title what to do, as an order: "Acknowledge Runa Felt’s concern"
 * @param line the same with the name first, for the morning's list
 * @param engagementName which engagement it is in; empty while only one is shown
 * @param pressing whether its when is set in red
 */
public record MoveRow(Id<Engagement> engagement, Move move, String title, String line, String when, String reason,
                      String engagementName, boolean pressing, List<Button> buttons) {

    /** One thing that can be done about the move at once. @param words the verb on it */
    public record Button(Offer offer, String words) {}

    Group group() {
        return move.group();
    }
}
