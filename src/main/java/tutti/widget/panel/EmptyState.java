package tutti.widget.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** An empty place teaches: what belongs here, why, and the first step. */
public final class EmptyState extends VBox {
    private static final double READABLE = 420;

    public EmptyState(Icon icon, String heading, String explanation, Node... actions) {
        getStyleClass().add("empty-state");
        Label why = Texts.wrapped(Texts.label(explanation, "body", "muted"));
        why.setMaxWidth(READABLE);
        why.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon.at(24, "muted"), Texts.panelTitle(heading), why);
        if (actions.length > 0) {
            HBox row = Layout.row(8, actions);
            row.setStyle("-fx-alignment: center; -fx-padding: 8 0 0 0;");
            getChildren().add(row);
        }
    }
}
