package tutti.model;

/** Why trust moved (Mayer, Davis, Schoorman 1995). */
public enum TrustCause { ABILITY, BENEVOLENCE, INTEGRITY }
