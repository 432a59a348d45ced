package tutti.harmony.crooked;

import java.sql.Connection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Breaks the house's rules on purpose, so that they are seen to fail. */
final class CrookedHarmony {
    interface SpeaksSql {
        Connection connection();
    }

    interface GreedyViewModel {
        Label label();
    }

    interface SpawnsThreads {
        Thread thread();
    }

    interface EntersTheNextRoom {
        tutti.status.crooked.CrookedStatus neighbour();
    }

    static final class Forgetful {
        static int count;
    }

    interface TextHelper {}

    static final class LosesWords {
        final TextField said = new TextField();
    }
}
