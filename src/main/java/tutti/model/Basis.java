package tutti.model;

/** Whether they said it, or the manager judged it. */
public enum Basis { SAID, JUDGED }
