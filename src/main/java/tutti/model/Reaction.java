package tutti.model;

import java.util.Optional;

/** What the client said to one line of the page on the table. */
public record Reaction(String line, Optional<Id<Stakeholder>> by, String words) {}
