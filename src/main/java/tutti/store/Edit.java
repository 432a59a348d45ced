package tutti.store;

import java.util.List;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;

/**
 * An edit that was taken back or done again.
 *
 * @param label what the person did: "Rename stakeholder"
 * @param engagement the engagement that it belongs to
 * @param changes what to apply to that engagement's case file so that it agrees with the store again
 */
public record Edit(String label, Id<Engagement> engagement, List<Change> changes) {

    public Edit {
        changes = List.copyOf(changes);
    }
}
