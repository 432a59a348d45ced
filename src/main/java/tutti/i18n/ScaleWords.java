package tutti.i18n;

import java.math.BigDecimal;
import tutti.model.DeliveryConfidence;
import tutti.model.Question;
import tutti.model.measure.Link;

/** What the values of a scale mean, and its numbers: whole ones, medians that may end in .5, and a true minus. */
public final class ScaleWords {

    private final Words words;

    public ScaleWords(Words words) {
        this.words = words;
    }

    /** "feasible, significant issues". */
    public String meaning(DeliveryConfidence level) {
        return switch (level) {
            case GREEN -> words.say("model.DeliveryConfidence.GREEN.meaning");
            case AMBER_GREEN -> words.say("model.DeliveryConfidence.AMBER_GREEN.meaning");
            case AMBER -> words.say("model.DeliveryConfidence.AMBER.meaning");
            case AMBER_RED -> words.say("model.DeliveryConfidence.AMBER_RED.meaning");
            case RED -> words.say("model.DeliveryConfidence.RED.meaning");
        };
    }

    /** The question as the person would say yes to it: "it will deliver". */
    public String meaning(Question question) {
        return switch (question) {
            case CONFIDENCE -> words.say("model.Question.CONFIDENCE.meaning");
            case DIRECTION -> words.say("model.Question.DIRECTION.meaning");
            case PROGRESS -> words.say("model.Question.PROGRESS.meaning");
            case COMMUNICATION -> words.say("model.Question.COMMUNICATION.meaning");
            case TRUST -> words.say("model.Question.TRUST.meaning");
            case MINIMUM -> words.say("model.Question.MINIMUM.meaning");
            case MOTIVATION -> words.say("model.Question.MOTIVATION.meaning");
            case FOCUS -> words.say("model.Question.FOCUS.meaning");
        };
    }

    /** What a link asks, for a column heading's tooltip. */
    public String question(Link link) {
        return switch (link) {
            case LISTENING -> words.say("model.Link.LISTENING.question");
            case UNDERSTANDING -> words.say("model.Link.UNDERSTANDING.question");
            case DIRECTION -> words.say("model.Link.DIRECTION.question");
            case DELIVERY -> words.say("model.Link.DELIVERY.question");
            case EXPECTATION -> words.say("model.Link.EXPECTATION.question");
        };
    }

    /** "5" or "5.5". */
    public String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** "+2", "−1.5" or "0". */
    public String signed(double value) {
        String size = number(Math.abs(value));
        if (value == 0) {
            return size;
        }
        return value > 0 ? words.say("model.number.plus", size) : words.say("model.number.minus", size);
    }

    /** "1 day", "6 days". */
    public String days(int days) {
        return words.say("model.days", days);
    }

    /** "3 days late". */
    public String daysLate(int days) {
        return words.say("model.daysLate", days);
    }

    /** "26 d old". */
    public String daysOld(int days) {
        return words.say("model.daysOld", days);
    }
}
