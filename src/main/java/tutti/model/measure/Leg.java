package tutti.model.measure;

/** The three legs of the concern clock: raised to acknowledged, acknowledged to answered, answered to settled. */
public enum Leg { ACKNOWLEDGE, ANSWER, SETTLE }
