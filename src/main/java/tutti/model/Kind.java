package tutti.model;

/** The kinds of record, in the order in which they refer to each other: a kind only refers to itself and to those before it. */
public enum Kind {
    ENGAGEMENT(Engagement.class),
    STAKEHOLDER(Stakeholder.class),
    MEMBER(Member.class),
    NEED(Need.class),
    CONCERN(Concern.class),
    CONVERSATION(Conversation.class),
    PROMISE(Promise.class),
    TRUST_EVENT(TrustEvent.class),
    GOAL(Goal.class),
    RACI(Raci.class),
    BACK_BRIEF(BackBrief.class),
    RAID_ITEM(RaidItem.class),
    ACTION(Action.class),
    MILESTONE(Milestone.class),
    CHANNEL(Channel.class),
    READING(Reading.class),
    SNOOZE(Snooze.class),
    DRAFT_PAGE(DraftPage.class),
    ISSUED_PAGE(IssuedPage.class),
    MEETING(Meeting.class);

    private final Class<? extends Thing> type;

    Kind(Class<? extends Thing> type) {
        this.type = type;
    }

    public Class<? extends Thing> type() {
        return type;
    }

    public static Kind of(Thing thing) {
        return switch (thing) {
            case Engagement e -> ENGAGEMENT;
            case Stakeholder s -> STAKEHOLDER;
            case Member m -> MEMBER;
            case Need n -> NEED;
            case Concern c -> CONCERN;
            case Conversation c -> CONVERSATION;
            case Promise p -> PROMISE;
            case TrustEvent t -> TRUST_EVENT;
            case Goal g -> GOAL;
            case Raci r -> RACI;
            case BackBrief b -> BACK_BRIEF;
            case RaidItem r -> RAID_ITEM;
            case Action a -> ACTION;
            case Milestone m -> MILESTONE;
            case Channel c -> CHANNEL;
            case Reading r -> READING;
            case Snooze s -> SNOOZE;
            case DraftPage d -> DRAFT_PAGE;
            case IssuedPage p -> ISSUED_PAGE;
            case Meeting m -> MEETING;
        };
    }
}
