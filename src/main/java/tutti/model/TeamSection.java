package tutti.model;

/** The sections of the team page, in the order in which they stand on it. */
public enum TeamSection implements PaperSection { NEEDS, GOALS, BLOCKED, DATES, ACTIONS, THANKS }
