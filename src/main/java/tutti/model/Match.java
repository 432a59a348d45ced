package tutti.model;

/** How a back-brief compares with what was meant. */
public enum Match { MATCHES, PARTLY, DIFFERS }
