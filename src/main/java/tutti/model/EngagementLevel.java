package tutti.model;

/** Where a stakeholder stands towards the project (PMI's engagement assessment matrix). An order, never a number. */
public enum EngagementLevel { UNAWARE, RESISTANT, NEUTRAL, SUPPORTIVE, LEADING }
