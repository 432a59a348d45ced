package tutti.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A win and when the member was thanked for it; no date yet: thanks are due.
 *
 * @param onTeamPage whether the team page says so too
 */
public record Thanks(String what, Optional<LocalDate> thanked, boolean onTeamPage) {

    /** A win that nobody said thanks for yet. */
    public static Thanks due(String what) {
        return new Thanks(what, Optional.empty(), false);
    }

    public Thanks withThanked(LocalDate on) {
        return new Thanks(what, Optional.of(on), onTeamPage);
    }

    public Thanks withOnTeamPage(boolean shown) {
        return new Thanks(what, thanked, shown);
    }
}
