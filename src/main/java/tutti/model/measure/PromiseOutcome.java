package tutti.model.measure;

/** What became of a promise. A re-agreed one keeps that class when it is kept later; open: no outcome yet. */
public enum PromiseOutcome { OPEN, KEPT, REAGREED_BEFORE, REAGREED_AFTER, BROKEN, WITHDRAWN }
