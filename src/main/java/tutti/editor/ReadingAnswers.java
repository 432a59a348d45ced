package tutti.editor;

import java.util.Optional;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Score;
import tutti.model.Sign;

/** A reading with one answer put in or taken out. */
final class ReadingAnswers {

    private ReadingAnswers() {}

    static Reading with(Reading reading, Question question, Optional<Score> score) {
        return switch (question) {
            case CONFIDENCE -> reading.withConfidence(score);
            case DIRECTION -> reading.withDirection(score);
            case PROGRESS -> reading.withProgress(score);
            case COMMUNICATION -> reading.withCommunication(score);
            case TRUST -> reading.withTrust(score);
            case MINIMUM -> reading.withMinimum(score);
            case MOTIVATION -> reading.withMotivation(score);
            case FOCUS -> reading.withFocus(score);
        };
    }

    static Reading with(Reading reading, RoomSign sign, Optional<Sign> seen) {
        return switch (sign) {
            case PATIENCE -> reading.withPatience(seen);
            case FLEXIBILITY -> reading.withFlexibility(seen);
            case SUPPORT -> reading.withSupport(seen);
        };
    }
}
