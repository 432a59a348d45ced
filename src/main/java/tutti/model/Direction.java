package tutti.model;

/** Up or down. */
public enum Direction { UP, DOWN }
