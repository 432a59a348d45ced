package tutti.model;

import java.time.LocalDate;
import java.util.Optional;

/** The same concern from somebody else, or once more: who, when, and in which words. */
public record AlsoRaised(Optional<Id<Stakeholder>> by, LocalDate date, String words) {}
