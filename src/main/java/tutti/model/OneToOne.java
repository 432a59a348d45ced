package tutti.model;

import java.time.LocalDate;

/** A talk between the manager and a member. */
public record OneToOne(LocalDate date, String note) {}
