package tutti.model.measure;

import tutti.model.Score;

/** The three bands in which a team's answers are counted: 0 to 3, 4 to 6, 7 to 10. */
public enum Band {
    LOW, MIDDLE, HIGH;

    private static final int MIDDLE_FROM = 4;
    private static final int HIGH_FROM = 7;

    public static Band of(Score score) {
        if (score.value() < MIDDLE_FROM) {
            return LOW;
        }
        return score.value() < HIGH_FROM ? MIDDLE : HIGH;
    }
}
