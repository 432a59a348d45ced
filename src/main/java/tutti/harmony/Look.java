package tutti.harmony;

import tutti.model.Id;
import tutti.model.Need;

/** What of Harmony is looked at. */
public sealed interface Look {

    /** The two pillars and the links of every need. */
    record Whole() implements Look {}

    /** One need from the client's words to what they answered. */
    record Thread(Id<Need> need) implements Look {}

    /** What serves no need, and where the work lies against what matters. */
    record OtherWayRound() implements Look {}

    /** The same questions to both sides, day by day. */
    record Questions() implements Look {}
}
