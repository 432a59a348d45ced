package tutti.harmony;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.TextFlow;
import tutti.i18n.Words;
import tutti.model.measure.Link;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** The matrix before there is a need: it keeps its shape, so that the first need lands where it will live. */
final class MatrixEmptyView {

    private static final double ROW = 46;
    private static final double MARK = 6.5;
    private static final double NOTE_WIDTH = 620;
    private static final double[] FADING = {1, 0.8, 0.5};
    private static final double[] BARS = {0, 190, 150};

    private final VBox root = Layout.column(0);

    /** @param linkWidth how wide the columns of the links are; {@code sample} opens the practice engagement */
    MatrixEmptyView(Words words, double linkWidth, Runnable sample) {
        for (int row = 0; row < FADING.length; row++) {
            Node need = row == 0 ? Texts.label(words.say("harmony.matrix.empty.first"), "body", "muted") : bar(BARS[row]);
            HBox line = Layout.row(0, need, Layout.spacer());
            line.setMinHeight(ROW);
            line.setPadding(new Insets(0, 0, 0, 16));
            for (Link link : Link.values()) {
                line.getChildren().add(ghost(linkWidth, FADING[row]));
            }
            root.getChildren().addAll(line, Layout.divider());
        }
        TextFlow example = new TextFlow(Layout.styled(Buttons.link(words.say("harmony.matrix.empty.example"), sample), "reason"),
                Texts.text(words.say("harmony.matrix.empty.example.what"), "reason"));
        VBox note = Layout.column(12, Texts.wrapped(Texts.label(words.say("harmony.matrix.empty.why"), "reason")), example);
        note.setMaxWidth(NOTE_WIDTH);
        HBox foot = new HBox(14, Icon.INFO.at(16, "muted"), note);
        foot.setPadding(new Insets(18, 16, 16, 18));
        root.getChildren().add(foot);
        root.setAlignment(Pos.TOP_LEFT);
        root.setMaxHeight(Double.MAX_VALUE);
    }

    private static Node ghost(double width, double strength) {
        Circle circle = Layout.styled(new Circle(MARK), "ghost-mark");
        circle.getStrokeDashArray().setAll(1.5, 2.5);
        circle.setOpacity(strength);
        HBox cell = Layout.row(0, circle);
        cell.setPadding(new Insets(0, 0, 0, 8));
        cell.setMinWidth(width);
        cell.setMaxWidth(width);
        return cell;
    }

    private static Node bar(double width) {
        Region bar = Layout.styled(new Region(), "ghost-bar");
        bar.setMinSize(width, 8);
        bar.setMaxSize(width, 8);
        return bar;
    }

    Node root() {
        return root;
    }
}
