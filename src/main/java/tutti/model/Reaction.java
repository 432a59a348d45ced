package tutti.model;

import java.util.Optional;

/**
 * What the client said to one line of the page on the table.
 *
 * @param line the line as it stood there; empty for what was said to the page as a whole
 * @param record what came of it: the decision made, or the concern, need or promise that was written down
 */
public record Reaction(String line, Optional<Id<Stakeholder>> by, String words, Optional<Id<?>> record) {

    public static Reaction said(String line, Optional<Id<Stakeholder>> by, String words) {
        return new Reaction(line, by, words, Optional.empty());
    }
}
