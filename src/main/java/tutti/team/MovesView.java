package tutti.team;

import java.util.List;
import javafx.scene.layout.VBox;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** When a day was moved and to which, one move a line; no room at all where it never was. */
final class MovesView {

    private final VBox root = Layout.column(2);

    MovesView(DateMoves moves) {
        moves.lines().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private void show(List<String> lines) {
        root.getChildren().setAll(lines.stream().map(line -> Texts.wrapped(Texts.label(line, "caption", "muted"))).toList());
        root.setVisible(!lines.isEmpty());
        root.setManaged(!lines.isEmpty());
    }
}
