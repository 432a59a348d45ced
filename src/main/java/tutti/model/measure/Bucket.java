package tutti.model.measure;

/** The one group of harmony a need belongs to, in the order in which the sentence names them. */
public enum Bucket {
    IN_TUNE, NOT_CONFIRMED, NOT_UNDERSTOOD, WITHOUT_GOAL_OR_ACTION, LATE_OR_BLOCKED, NOT_SATISFIED, NOT_YET_KNOWN;

    static Bucket ofBroken(Link first) {
        return switch (first) {
            case LISTENING -> NOT_CONFIRMED;
            case UNDERSTANDING -> NOT_UNDERSTOOD;
            case DIRECTION -> WITHOUT_GOAL_OR_ACTION;
            case DELIVERY -> LATE_OR_BLOCKED;
            case EXPECTATION -> NOT_SATISFIED;
        };
    }

    static Bucket ofUnknown(Link first) {
        return first == Link.LISTENING ? NOT_CONFIRMED : NOT_YET_KNOWN;
    }
}
