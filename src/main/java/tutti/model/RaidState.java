package tutti.model;

/** Where an item of the RAID list stands. */
public enum RaidState { OPEN, IN_PROGRESS, CLOSED }
