package tutti.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows, columns and cards on the 4-8-12-16-20-24 grid. */
public final class Layout {
    private Layout() {
    }

    /** Side by side, centred on one line. */
    public static HBox row(double gap, Node... parts) {
        HBox row = new HBox(gap, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static VBox column(double gap, Node... parts) {
        return new VBox(gap, parts);
    }

    /** A text over its reason, in the middle of a table row; without a reason the text stands in the middle alone. */
    public static VBox twoLines(Node text, Node reason) {
        VBox lines = new VBox(text, reason);
        if (reason instanceof Label label && label.getText().isEmpty()) {
            label.setManaged(false);
            label.textProperty().subscribe((_, said) -> label.setManaged(!said.isEmpty()));
        }
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        return lines;
    }

    /** Takes the room that is left over in a row. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** One thing at the left edge, one at the right. */
    public static HBox between(Node left, Node right) {
        return row(8, left, spacer(), right);
    }

    /** Lets a part of a row or a column grow both ways. */
    public static <N extends Node> N grow(N part) {
        HBox.setHgrow(part, Priority.ALWAYS);
        VBox.setVgrow(part, Priority.ALWAYS);
        return part;
    }

    /** Takes no room while it does not apply. */
    public static <N extends Node> N when(boolean applies, N part) {
        part.setVisible(applies);
        part.setManaged(applies);
        return part;
    }

    /** As wide as that, in pixels, whatever stands in it. */
    public static <R extends Region> R fixedWidth(R part, double width) {
        part.setMinWidth(width);
        part.setPrefWidth(width);
        part.setMaxWidth(width);
        return part;
    }

    /** An edged panel without inner padding: its head, rows and foot run to the edge. */
    public static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().add("card");
        return card;
    }

    /** The 40 px head of a panel. */
    public static HBox panelHead(Node... parts) {
        HBox head = new HBox(parts);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /** The 28 px head of a part of a list. */
    public static HBox sectionHead(Node... parts) {
        HBox head = row(8, parts);
        head.getStyleClass().add("section-head");
        return head;
    }

    /** A thin line between rows; add the class {@code firm} for the edge of a head or foot. */
    public static Region divider() {
        return styled(new Region(), "divider");
    }

    public static Region uprightDivider() {
        return styled(new Region(), "divider", "firm", "upright");
    }

    public static <N extends Node> N styled(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}
