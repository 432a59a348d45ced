package tutti.team;

import java.time.LocalDate;
import java.util.Comparator;

/** In which order the lines stand: what matters first, unless a column was asked for. */
enum RaidSort {
    MATTERS(Comparator.comparing((RaidRow row) -> !row.isOpen()).thenComparing(row -> !row.late())
            .thenComparing(row -> row.shown().ordinal()).thenComparing(row -> -row.rating().orElse(0))
            .thenComparing(row -> row.when().orElse(LocalDate.MAX))),
    TYPE(Comparator.comparing((RaidRow row) -> row.shown().ordinal())),
    WHAT(Comparator.comparing(RaidRow::text, String.CASE_INSENSITIVE_ORDER)),
    RATING(Comparator.comparing((RaidRow row) -> -row.rating().orElse(0))),
    OWNER(Comparator.comparing((RaidRow row) -> row.owner().isEmpty()).thenComparing(RaidRow::owner, String.CASE_INSENSITIVE_ORDER)),
    WHEN(Comparator.comparing((RaidRow row) -> row.when().orElse(LocalDate.MAX))),
    STATE(Comparator.comparing((RaidRow row) -> !row.isOpen()).thenComparing(RaidRow::state, String.CASE_INSENSITIVE_ORDER));

    private final Comparator<RaidRow> order;

    RaidSort(Comparator<RaidRow> order) {
        this.order = order;
    }

    /** Lines that are equal in it stand as they would by what matters. */
    Comparator<RaidRow> order(boolean descending) {
        Comparator<RaidRow> first = descending ? order.reversed() : order;
        return first.thenComparing(MATTERS.order).thenComparing(row -> row.record().id().value());
    }
}
