package tutti.workspace;

import java.util.Optional;
import tutti.model.Id;
import tutti.model.Kind;

/** Where a link leads: the list of a kind of record, and the one to be chosen in it. */
public record Destination(Kind kind, Optional<Id<?>> record) {}
