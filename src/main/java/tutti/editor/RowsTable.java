package tutti.editor;

import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tutti.model.Thing;
import tutti.workspace.Listing;
import tutti.workspace.Row;
import tutti.workspace.RowsModel;

/** A table of the rows of one list: what is chosen in either is chosen in both. */
public final class RowsTable {

    private RowsTable() {}

    /** @param drop what Delete does to the chosen record while the table has the focus */
    public static <R extends Row> TableView<R> bind(TableView<R> table, RowsModel<R> rows, Consumer<Thing> drop) {
        boolean[] showing = new boolean[1]; // what is chosen because the rows came in is nobody's choice
        rows.listing().subscribe(listing -> {
            showing[0] = true;
            show(table, listing);
            showing[0] = false;
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !showing[0]) {
                rows.choose(row.record());
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                rows.chosen().ifPresent(row -> {
                    drop.accept(row.record());
                    key.consume();
                });
            }
        });
        return table;
    }

    /** Equal rows stay where they are, and the table where it was scrolled to. */
    private static <R extends Row> void show(TableView<R> table, Listing<R> listing) {
        if (!table.getItems().equals(listing.shown())) {
            table.getItems().setAll(listing.shown());
        }
        listing.place().ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
    }
}
