package tutti.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a need.
 *
 * @param words what the client said
 * @param restated how we say it back; empty: not restated yet
 * @param saidBack when our restatement went to the client for confirmation
 * @param confirmed when the client said yes to this wording, and {@code confirmedBy} whom
 * @param how how it came about: "by phone", "on the quay"
 */
public record Wording(LocalDate date, WordingKind kind, String words, String restated, Optional<LocalDate> saidBack,
                      Optional<LocalDate> confirmed, Optional<Id<Stakeholder>> confirmedBy, String how) {

    public static Wording expressed(LocalDate date, String words) {
        return new Wording(date, WordingKind.EXPRESSED, words, "", Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
