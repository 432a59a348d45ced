package tutti.team;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.NewRecordLine;
import tutti.editor.RowsTable;
import tutti.model.Thing;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.SideBySide;
import tutti.workspace.Row;
import tutti.workspace.RowsModel;

/** A list with a line for a new record at the left, the chosen record's form at the right. Keys act on the chosen record. */
final class ListPane<R extends Row> implements TeamPane {

    private static final double SHARE = 0.6;

    private final RowsModel<R> rows;
    private final NewRecordLine newLine;
    private final Region form;
    private final Node teach;
    private final StackPane detail = new StackPane();
    private final SideBySide root;
    private final Map<String, Runnable> keys = new HashMap<>();

    /**
     * @param teach what stands beside an empty list
     * @param drop what Delete does to the chosen record while the list has the focus
     */
    ListPane(RowsModel<R> rows, TableView<R> table, NewRecordLine newLine, Region form, String teach, Consumer<Thing> drop) {
        this(rows, RowsTable.bind(table, rows, drop), List.of(), newLine, form, teach);
    }

    /**
     * @param table shows the rows in its own way, and keeps what is chosen in step by itself
     * @param below what stands between the table and the line for a new record
     */
    ListPane(RowsModel<R> rows, TableView<?> table, List<? extends Node> below, NewRecordLine newLine, Region form, String teach) {
        this.rows = rows;
        this.newLine = newLine;
        this.form = form;
        this.teach = Texts.wrapped(Texts.label(teach, "reason", "muted"));
        VBox line = new VBox(newLine.root());
        line.setPadding(new Insets(8, 12, 8, 12));
        VBox list = new VBox(table);
        list.getChildren().addAll(below);
        list.getChildren().addAll(Layout.styled(Layout.divider(), "firm"), line);
        list.getStyleClass().add("panel-ground");
        VBox.setVgrow(table, Priority.ALWAYS);
        detail.setPadding(new Insets(4, 20, 20, 20));
        detail.getStyleClass().add("panel-ground");
        detail.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-ground");
        root = SideBySide.sharing("team", SHARE, list, scroll);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        rows.listing().subscribe(listing -> detail.getChildren().setAll(listing.chosen().isPresent() ? form : this.teach));
    }

    /** What a letter does to the chosen record while the list has the focus. */
    ListPane<R> key(String letter, Runnable deed) {
        keys.put(letter, deed);
        return this;
    }

    /** Typed, not pressed: the letter must not run on into the field that its deed asks in. */
    private void typed(KeyEvent event) {
        Runnable deed = keys.get(event.getCharacter().toLowerCase(Locale.ROOT));
        if (deed != null && rows.chosen().isPresent() && !event.isShortcutDown() && !event.isAltDown()) {
            deed.run();
            event.consume();
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void beginNew() {
        newLine.focusField();
    }
}
