package tutti.harmony;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.measure.Link;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** The matrix before there is a need: what a link is, and the question that each one asks. */
final class MatrixEmptyView {

    private final VBox root;

    MatrixEmptyView(Words words) {
        root = Layout.column(8, Texts.label(words.say("harmony.matrix.empty.first"), "body", "muted"), Layout.divider());
        for (Link link : Link.values()) {
            root.getChildren().add(Layout.row(8, Texts.label(words.of(link), "strong", "reason"),
                    Texts.label(words.say("harmony.link.asks." + link.name()), "reason", "muted")));
        }
        root.getChildren().addAll(Layout.divider(), Layout.row(10, Icon.INFO.at(16, "muted"),
                Texts.wrapped(Texts.label(words.say("harmony.matrix.empty.why"), "reason"))));
        root.setPadding(new Insets(20, 24, 20, 24));
        root.setMaxWidth(640);
        root.setMaxHeight(VBox.USE_PREF_SIZE);
    }

    Node root() {
        return root;
    }
}
