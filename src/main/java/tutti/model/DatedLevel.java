package tutti.model;

import java.time.LocalDate;

/** An engagement level, and the day from which it held. */
public record DatedLevel(LocalDate date, EngagementLevel level) {}
