package tutti.model;

/** How a promise ended. Broken only when the manager says so. */
public enum PromiseEnd { KEPT, BROKEN, WITHDRAWN }
