package tutti.model;

/** What becomes of a line that stood on the last page and is gone from this one. */
public enum LineAnswerKind { CLOSED, CARRIED, LET_GO }
