package tutti.model;

import java.time.LocalDate;
import java.util.Optional;

/** The client's word that a need is met. */
public record Acceptance(LocalDate on, Optional<Id<Stakeholder>> by) {}
