package tutti.client;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tutti.widget.Texts;

/** Sentences of our own in which some words are set bold: those between two stars, as in "Minimum *3*". */
final class Runs {

    private Runs() {}

    /** At 12, muted but for the bold words. */
    static TextFlow smallLine(String sentence) {
        return Texts.smallLine(parts(sentence));
    }

    private static Text[] parts(String sentence) {
        List<Text> parts = new ArrayList<>();
        String[] pieces = sentence.split("\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean bold = i % 2 == 1;
            parts.add(bold ? Texts.bold(pieces[i]) : Texts.muted(pieces[i]));
        }
        return parts.toArray(Text[]::new);
    }
}
