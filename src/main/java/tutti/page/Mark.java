package tutti.page;

/** The small drawn marks of the page. Each stands beside its word, so that a page copied in black and white loses nothing. */
public enum Mark {
    TO_CONFIRM, NOT_STARTED, IN_HAND, AT_RISK, DELIVERED, ACCEPTED,
    LATE, DUE, KEPT, ENDED,
    GREEN, AMBER_GREEN, AMBER, AMBER_RED, RED
}
