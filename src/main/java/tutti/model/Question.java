package tutti.model;

import java.util.List;

/** The questions of a reading. The first five are asked on both sides. */
public enum Question {
    CONFIDENCE, DIRECTION, PROGRESS, COMMUNICATION, TRUST, MINIMUM, MOTIVATION, FOCUS;

    /** The five that client and team are both asked, in the order of the chart. */
    public static List<Question> shared() {
        return List.of(CONFIDENCE, DIRECTION, PROGRESS, COMMUNICATION, TRUST);
    }
}
