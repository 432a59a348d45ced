package tutti.model;

/** The types of the RAID list, except the action, which is a record of its own. */
public enum RaidType { RISK, ASSUMPTION, ISSUE, DEPENDENCY, DECISION }
