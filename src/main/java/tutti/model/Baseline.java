package tutti.model;

import java.time.LocalDate;
import java.util.Optional;

/** Scope, budget and end date as agreed at first, and as they are now. Scope and budget are the manager's own words. */
public record Baseline(String scopeAgreed, String scopeNow, String budgetAgreed, String budgetNow,
                       Optional<LocalDate> endAgreed, Optional<LocalDate> endNow) {

    public static Baseline none() {
        return new Baseline("", "", "", "", Optional.empty(), Optional.empty());
    }
}
