package tutti.model;

import java.time.LocalDate;
import java.util.Optional;

/** How satisfied one person was with what became of a need, on one day. */
public record Satisfaction(LocalDate date, Optional<Id<Stakeholder>> who, Score score, Basis basis) {}
