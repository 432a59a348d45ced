package tutti.client;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.NewRecordLine;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.SideBySide;

/** A list at the left, what is chosen in it at the right; the same for every tab. */
final class Panes {

    private static final Insets DETAIL = new Insets(16, 20, 24, 20);
    private static final double NARROWEST = 0.7;
    private static final double LEAST_DETAIL = 320;
    private static final Insets LINE = new Insets(6, 16, 6, 16);

    private Panes() {}

    /**
     * @param name under which the window remembers how wide the list was drawn
     * @param listWidth until it is drawn wider or narrower; the detail takes the rest
     * @param teach what stands in the place of the detail while nothing is chosen
     */
    static Node beside(String name, double listWidth, Region list, Region detail, String teach) {
        Label taught = Texts.wrapped(Texts.label(teach, "reason", "muted"));
        taught.setPadding(DETAIL);
        taught.visibleProperty().bind(detail.visibleProperty().not());
        taught.managedProperty().bind(taught.visibleProperty());
        list.setMinWidth(listWidth * NARROWEST);
        ScrollPane scroll = Layout.styled(new ScrollPane(Layout.styled(new VBox(taught, detail), "subtle-ground")), "subtle-ground");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(LEAST_DETAIL);
        detail.setPadding(DETAIL);
        SideBySide both = SideBySide.beside("client " + name, listWidth, list, scroll);
        both.setMinHeight(0);
        return both;
    }

    /** The table takes the height that what stands below it leaves. */
    static VBox list(TableView<?> table, Node... below) {
        VBox list = Layout.styled(new VBox(table), "panel-ground");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(120);
        list.getChildren().addAll(below);
        return list;
    }

    /** Where a new record is typed, at the end of a list, and the key that leads there. */
    static Node newLine(NewRecordLine line, String key) {
        HBox both = Layout.row(8, Icon.EDIT.at(14, "muted"), Layout.grow(line.root()), Buttons.keyHint(key));
        both.setPadding(LINE);
        return new VBox(Layout.styled(Layout.divider(), "firm"), both);
    }

    /** Lets a text take the room that is left in its row. */
    static <L extends Label> L wide(L label) {
        label.setMaxWidth(Double.MAX_VALUE);
        return Layout.grow(label);
    }

    /** A heading that may run over several lines, and what can be done at its right. */
    static HBox heading(String words, Node right) {
        return new HBox(12, wide(Texts.wrapped(Texts.title(words))), right);
    }

    /** Something more at the right of a field's name. */
    static StackPane besideName(Node field, Node right) {
        StackPane both = new StackPane(field, right);
        StackPane.setAlignment(right, Pos.TOP_RIGHT);
        return both;
    }

    /** Takes no room while it does not apply. */
    static <N extends Node> N when(boolean applies, N node) {
        return Layout.when(applies, node);
    }
}
