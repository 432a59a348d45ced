package tutti.model;

import java.time.LocalDate;

/** The end of a promise: which, when, and for a miss why. */
public record Ending(PromiseEnd end, LocalDate on, String reason) {}
