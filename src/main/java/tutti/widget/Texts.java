package tutti.widget;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The type scale: seven sizes, two weights. */
public final class Texts {
    private Texts() {
    }

    /** 40: the one count of a pillar. */
    public static Label count(String words) {
        return label(words, "count");
    }

    /** 18: a title or a figure. */
    public static Label title(String words) {
        return label(words, "title");
    }

    /** 14: the title of a panel. */
    public static Label panelTitle(String words) {
        return label(words, "panel-title");
    }

    /** 13. */
    public static Label body(String words) {
        return label(words, "body");
    }

    /** 13, weight 600. */
    public static Label strong(String words) {
        return label(words, "body", "strong");
    }

    /** 12, muted: why something is so. */
    public static Label reason(String words) {
        return label(words, "reason", "muted");
    }

    /** 11, muted. */
    public static Label caption(String words) {
        return label(words, "caption", "muted");
    }

    public static Label label(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** Lets the label run over several lines and never cuts it. */
    public static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** For long text on one line: ends by word, the whole in a tooltip. */
    public static Label told(Label label) {
        label.setMinWidth(0);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        label.setTooltip(tooltip);
        return label;
    }

    public static Text plain(String words) {
        return text(words);
    }

    public static Text bold(String words) {
        return text(words, "strong");
    }

    public static Text muted(String words) {
        return text(words, "muted");
    }

    /** Red and 600: the only red text there is says that something is late, broken or out. */
    public static Text danger(String words) {
        return text(words, "strong", "danger");
    }

    public static Text text(String words, String... styleClasses) {
        Text text = new Text(words);
        text.getStyleClass().add("text");
        text.getStyleClass().addAll(styleClasses);
        return text;
    }

    /** A line of differently weighted words at 13. */
    public static TextFlow line(Text... parts) {
        return flow("body", parts);
    }

    /** The same at 12. */
    public static TextFlow smallLine(Text... parts) {
        return flow("reason", parts);
    }

    /** The same at 11. */
    public static TextFlow captionLine(Text... parts) {
        return flow("caption", parts);
    }

    private static TextFlow flow(String size, Text... parts) {
        TextFlow flow = new TextFlow(parts);
        flow.getStyleClass().add(size);
        return flow;
    }
}
