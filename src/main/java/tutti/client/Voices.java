package tutti.client;

import tutti.model.Basis;
import tutti.model.measure.Answer;
import tutti.widget.mark.Voice;

/** How a value is drawn: filled when they said it, hollow when I judged it, dashed when it is old. */
final class Voices {

    private Voices() {}

    static Voice of(Basis basis) {
        return basis == Basis.SAID ? Voice.SAID : Voice.JUDGED;
    }

    static Voice of(Answer answer) {
        return answer.fresh() ? of(answer.basis()) : Voice.STALE;
    }
}
