package tutti.client;

import tutti.model.Basis;
import tutti.widget.mark.Voice;

/** How a value is drawn: filled when they said it, hollow when I judged it, dashed when it is old. */
final class Voices {

    private Voices() {}

    static Voice of(Basis basis) {
        return basis == Basis.SAID ? Voice.SAID : Voice.JUDGED;
    }
}
