package tutti.model.capture;

import java.util.List;
import tutti.model.Action;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.Thing;

/** A field of a proposed record that is offered for a look before it is kept. */
public enum Part {
    WHEN, CHANNEL, WHO, FOLLOW_UP, RAISED_BY, ACKNOWLEDGED, NEED, SEVERITY, SAID_BY, IMPORTANCE, TO, DUE, OWNER, ANSWERS_CONCERN,
    ASKED_OF, NEEDED_BY, PROBABILITY, IMPACT, PERSON, BASIS, ANSWERS;

    /** The fields that are offered for this record, in order. */
    public static List<Part> of(Thing thing) {
        return switch (thing) {
            case Conversation c -> List.of(WHEN, CHANNEL, WHO, FOLLOW_UP);
            case Concern c -> List.of(RAISED_BY, ACKNOWLEDGED, NEED, SEVERITY);
            case Need n -> List.of(SAID_BY, WHEN, IMPORTANCE);
            case Promise p -> List.of(TO, DUE, OWNER, ANSWERS_CONCERN);
            case Action a -> List.of(OWNER, DUE, NEED);
            case RaidItem r -> r.type() == RaidType.DECISION ? List.of(ASKED_OF, NEEDED_BY) : List.of(OWNER, PROBABILITY, IMPACT);
            case Reading r -> List.of(PERSON, WHEN, BASIS, ANSWERS);
            default -> List.of();
        };
    }

    /** Whether the record has it already. A concern always says whether it was acknowledged. */
    public boolean isIn(Thing thing) {
        return switch (thing) {
            case Conversation c -> this == WHO ? !c.people().isEmpty() : this != FOLLOW_UP || c.followUp().isPresent();
            case Concern c -> switch (this) {
                case RAISED_BY -> c.raisedBy().isPresent();
                case NEED -> !c.needs().isEmpty();
                case SEVERITY -> c.severity().isPresent();
                default -> true;
            };
            case Need n -> switch (this) {
                case SAID_BY -> n.saidBy().isPresent();
                case IMPORTANCE -> n.importance().isPresent();
                default -> true;
            };
            case Promise p -> switch (this) {
                case TO -> p.to().isPresent();
                case DUE -> p.due().isPresent();
                case OWNER -> p.owner().isPresent();
                default -> !p.concerns().isEmpty();
            };
            case Action a -> switch (this) {
                case OWNER -> a.owner().isPresent();
                case DUE -> a.due().isPresent();
                default -> !a.needs().isEmpty();
            };
            case RaidItem r -> switch (this) {
                case ASKED_OF -> r.askedOf().isPresent();
                case NEEDED_BY -> r.neededBy().isPresent();
                case OWNER -> r.owner().isPresent();
                case PROBABILITY -> r.probability().isPresent();
                default -> r.impact().isPresent();
            };
            default -> true;
        };
    }
}
