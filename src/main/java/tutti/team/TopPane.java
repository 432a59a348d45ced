package tutti.team;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** A pane with something above it that is about the whole list. */
final class TopPane implements TeamPane {

    private final TeamPane pane;
    private final BorderPane root;

    TopPane(Region top, TeamPane pane) {
        this.pane = pane;
        root = new BorderPane(pane.root());
        root.setTop(top);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void beginNew() {
        pane.beginNew();
    }
}
