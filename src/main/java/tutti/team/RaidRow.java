package tutti.team;

import java.util.Optional;
import java.util.OptionalInt;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.RaidType;
import tutti.model.Thing;

/**
 * A line of the RAID list: an item, or an action, which is a record of its own.
 *
 * @param type empty for an action
 * @param rating probability times impact, 1 to 25, for a risk that has both
 * @param whenWords the date that matters most, in words; {@code late} whether it has passed
 * @param onPage whether it may have a line on the client's page
 */
record RaidRow(Id<? extends Thing> id, Kind kind, Optional<RaidType> type, String typeWord, String text, String response, String owner,
               String state, OptionalInt rating, String whenWords, boolean late, boolean onPage, boolean open) {}
