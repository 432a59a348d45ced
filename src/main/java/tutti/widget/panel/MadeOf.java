package tutti.widget.panel;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.Callout;

/** The records that a figure is made of, beside the figure. */
public final class MadeOf {

    private static final double WIDTH = 340;
    private static final double MOST_HEIGHT = 420;
    private static final int MOST = 100;

    /** One of them: what it is, what it says, and the way there. */
    public record Line(String what, String detail, Runnable open) {}

    private MadeOf() {}

    /** A figure that opens what it is made of. */
    public static Hyperlink figure(String figure, String title, List<Line> lines, Words words) {
        return figure(figure, title, () -> lines, words);
    }

    /** The same with lines that are looked up when it is opened. */
    public static Hyperlink figure(String figure, String title, Supplier<List<Line>> lines, Words words) {
        Hyperlink[] link = new Hyperlink[1];
        link[0] = Layout.styled(Buttons.link(figure, () -> open(link[0], title, "", lines.get(), words)), "plain", "reason");
        link[0].setMinWidth(Hyperlink.USE_PREF_SIZE);
        link[0].setAccessibleText(words.say("widget.figure.told", figure, title));
        return link[0];
    }

    /** @param how how the figure came about; may be empty */
    public static void open(Node anchor, String title, String how, List<Line> lines, Words words) {
        VBox list = new VBox();
        Callout[] callout = new Callout[1];
        lines.stream().limit(MOST).forEach(line -> list.getChildren().add(node(line, callout)));
        if (lines.isEmpty()) {
            list.getChildren().add(Texts.reason(words.say("widget.figure.none")));
        }
        if (lines.size() > MOST) {
            list.getChildren().add(Texts.reason(words.say("widget.figure.more", lines.size() - MOST)));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        VBox all = Layout.column(8, Texts.wrapped(Texts.panelTitle(title)),
                Layout.when(!how.isEmpty(), Texts.wrapped(Texts.reason(how))), scroll);
        all.setPrefWidth(WIDTH);
        callout[0] = new Callout(all);
        callout[0].showBeside(anchor);
    }

    private static Node node(Line line, Callout[] callout) {
        Hyperlink what = Buttons.link(line.what(), () -> {
            callout[0].hide();
            line.open().run();
        });
        what.setMaxWidth(WIDTH);
        VBox both = Layout.column(1, what, Layout.when(!line.detail().isEmpty(), Texts.wrapped(Texts.reason(line.detail()))));
        both.setPadding(new Insets(5, 8, 5, 2));
        return both;
    }
}
