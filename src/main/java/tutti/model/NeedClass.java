package tutti.model;

/** How much the client needs it. */
public enum NeedClass { MUST_HAVE, NICE_TO_HAVE, CAN_WAIT, NOT_NEEDED }
