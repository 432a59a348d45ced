package tutti.team;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** Short lists inside a form: what was said, told back, done. */
final class Lines {

    private Lines() {}

    /** Shows the lines, or the one sentence that says what belongs here. */
    static void show(VBox box, List<? extends Node> lines, String empty) {
        box.setSpacing(6);
        box.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            box.getChildren().add(Texts.wrapped(Texts.label(empty, "reason", "muted")));
        }
    }

    /** A text over who and when. */
    static Node line(String text, String about) {
        return Layout.column(0, Texts.wrapped(Texts.label(text, "reason")), Texts.wrapped(Texts.label(about, "caption", "muted")));
    }
}
