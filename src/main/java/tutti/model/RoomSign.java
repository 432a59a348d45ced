package tutti.model;

/** The three things that breathing room is made of in daily life, and that a decision may spend. */
public enum RoomSign { PATIENCE, FLEXIBILITY, SUPPORT }
