package tutti.model;

/** The manager's answer for a line of the last page that is gone: which, and for one let go why. */
public record LineAnswer(Id<?> subject, LineAnswerKind kind, String reason) {}
