package tutti.model;

/** The stages of a recovery, in order. */
public enum Phase { UNDERSTAND, AUDIT, TRADE_OFF, NEGOTIATE, RESTART, EXECUTE, TRANSITION }
