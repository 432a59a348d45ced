package tutti.widget.chart;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.Texts;

/** What the charts share: text placed by its middle line, crisp lines, and a size that is asked for, never shrunk. */
abstract class Chart extends Region {
    Chart(double prefWidth, double prefHeight) {
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(prefWidth, prefHeight);
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
    }

    /** The numbers of the whole chart as text, for who cannot see it; each mark also tells its own. */
    final void tell(List<String> told) {
        setAccessibleText(String.join("; ", told.stream().filter(one -> !one.isBlank()).toList()));
    }

    final <T extends Node> T add(T node) {
        getChildren().add(node);
        return node;
    }

    final Text caption(String words, String... styleClasses) {
        Text text = Texts.text(words, "caption");
        text.getStyleClass().addAll(styleClasses);
        return add(prepared(text));
    }

    final Text words(String words, String... styleClasses) {
        return add(prepared(Texts.text(words, styleClasses)));
    }

    private static Text prepared(Text text) {
        text.setTextOrigin(VPos.CENTER);
        text.setMouseTransparent(true);
        return text;
    }

    final Line line(Ink ink, double width) {
        Line line = ink.outline(new Line(), width);
        line.setMouseTransparent(true);
        return add(line);
    }

    /** A row of fine dots: here a reading will stand. */
    final Line dottedLine(Ink ink) {
        Line line = line(ink, 1);
        line.getStrokeDashArray().setAll(1.0, 4.0);
        return line;
    }

    final Rectangle area(Ink ink) {
        Rectangle area = ink.fill(new Rectangle());
        area.setMouseTransparent(true);
        return add(area);
    }

    static void left(Text text, double x, double y) {
        text.setX(x);
        text.setY(y);
    }

    static void right(Text text, double x, double y) {
        text.setX(x - width(text));
        text.setY(y);
    }

    static void centre(Text text, double x, double y) {
        text.setX(x - width(text) / 2);
        text.setY(y);
    }

    static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    static void span(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    static void box(Rectangle area, double x, double y, double width, double height) {
        area.setX(x);
        area.setY(y);
        area.setWidth(Math.max(0, width));
        area.setHeight(Math.max(0, height));
    }

    /** The middle of a pixel, where a line of one pixel is crisp. */
    static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }
}
