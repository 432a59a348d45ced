package tutti.model;

/** The parts of a status page, in the order in which they stand unless the manager moves them. */
public enum PageSection implements PaperSection { CONFIDENCE, SINCE, NEEDED_FROM_YOU, NEEDS, CONCERNS, PROMISES, NEXT_STEPS, MILESTONES, RISKS, NOTES }
