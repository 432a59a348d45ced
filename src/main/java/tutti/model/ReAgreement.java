package tutti.model;

import java.time.LocalDate;

/** A new date for a promise, agreed on a day, for a reason. */
public record ReAgreement(LocalDate on, LocalDate due, String reason) {}
