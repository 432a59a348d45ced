package tutti.model;

/**
 * A record of an engagement. Sealed, so that a switch over all kinds does not compile until a new kind is dealt with
 * everywhere: in the store, in exchange and in words.
 */
public sealed interface Thing
        permits Engagement, Person, Conversation, Meeting, Concern, Need, BackBrief, Promise, TrustEvent, Goal, Raci,
        Action, Milestone, Channel, RaidItem, Reading, Snooze, DraftPage, IssuedPage {

    Id<? extends Thing> id();

    /** The engagement that this record belongs to; an engagement belongs to itself. */
    Id<Engagement> engagement();

    /** What a list or a history calls this record; may be empty. */
    String title();
}
