package tutti.team;

/** What is worth a look of its own in the RAID list. */
enum RaidGlance { LATE, REVIEW, ASKED, SPENDS, NO_OWNER, ON_PAGE }
