package tutti.model;

/** What is done about a risk. */
public enum RiskResponse { AVOID, MITIGATE, TRANSFER, ACCEPT }
