package tutti.exchange;

/** On which side the people of a file stand. */
public enum Side { STAKEHOLDERS, MEMBERS }
