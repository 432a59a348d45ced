package tutti.model;

import java.time.LocalDate;

/** Something that was done on a day, and how or why. */
public record Step(LocalDate on, String how) {}
