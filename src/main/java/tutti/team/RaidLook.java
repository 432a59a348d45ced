package tutti.team;

import java.util.Optional;
import tutti.model.Sought;

/**
 * What the list is narrowed to, and how it is laid out.
 *
 * @param filter every word of it must be found in a line
 * @param type the one type that is listed; empty: all
 * @param glance what alone is looked at; empty: all
 * @param heat the field of the heat map that is looked at; empty: all
 * @param closed whether what is closed, done or dropped is listed too
 */
record RaidLook(String filter, Optional<RaidShown> type, Optional<RaidGlance> glance, Optional<RaidHeat.Place> heat, boolean closed,
                RaidGroup group, RaidSort sort, boolean descending) {

    static RaidLook usual() {
        return new RaidLook("", Optional.empty(), Optional.empty(), Optional.empty(), false, RaidGroup.NONE, RaidSort.MATTERS, false);
    }

    Sought sought() {
        return Sought.of(filter);
    }

    RaidLook filtered(String typed) {
        return new RaidLook(typed, type, glance, heat, closed, group, sort, descending);
    }

    RaidLook only(Optional<RaidShown> one) {
        return new RaidLook(filter, one, glance, Optional.empty(), closed, group, sort, descending);
    }

    /** The same again takes it back. */
    RaidLook glanced(RaidGlance at) {
        return new RaidLook(filter, type, glance.equals(Optional.of(at)) ? Optional.empty() : Optional.of(at), heat, closed, group, sort, descending);
    }

    /** The same again takes it back. */
    RaidLook heated(RaidHeat.Place place) {
        return new RaidLook(filter, type, glance, heat.equals(Optional.of(place)) ? Optional.empty() : Optional.of(place), closed, group, sort, descending);
    }

    RaidLook withClosed(boolean shown) {
        return new RaidLook(filter, type, glance, heat, shown, group, sort, descending);
    }

    RaidLook grouped(RaidGroup by) {
        return new RaidLook(filter, type, glance, heat, closed, by, sort, descending);
    }

    RaidLook sorted(RaidSort by, boolean down) {
        return new RaidLook(filter, type, glance, heat, closed, group, by, down);
    }

    /** Nothing narrowed, laid out as before. */
    RaidLook whole(boolean withClosed) {
        return new RaidLook("", Optional.empty(), Optional.empty(), Optional.empty(), withClosed, group, sort, descending);
    }

    boolean isNarrowed() {
        return !filter.isBlank() || glance.isPresent() || heat.isPresent();
    }
}
