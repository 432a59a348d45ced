package tutti.team;

/** Under what the RAID list is gathered. */
enum RaidGroup { NONE, TYPE, OWNER, STATE, WHEN }
