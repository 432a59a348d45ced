package tutti.harmony;

import java.util.List;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.move.Offer;

/**
 * One thing that can be done about one record, where it is read: a next move's button, or the step that mends a link.
 *
 * @param title what stands above the one more thing that is asked
 * @param tellers who can be asked to tell it back; empty where that is not the errand
 */
public record Errand(Offer offer, Id<Engagement> engagement, Kind kind, Id<?> subject, String title, List<Id<Member>> tellers) {

    public Errand {
        tellers = List.copyOf(tellers);
    }
}
