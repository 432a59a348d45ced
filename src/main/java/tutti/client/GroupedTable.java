package tutti.client;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import tutti.client.Arrangement.Group;
import tutti.client.Arrangement.Line;

/** A table of stakeholders with headings between them: what is chosen in the list is chosen in the table, and keys pass over headings. */
final class GroupedTable {

    private final TableView<Line> table;
    private final ClientViewModel model;
    private final double rowHeight;
    private boolean showing; // what is chosen because the rows came in is nobody's choice

    private GroupedTable(TableView<Line> table, ClientViewModel model) {
        this.table = table;
        this.model = model;
        rowHeight = table.getFixedCellSize();
    }

    static void bind(TableView<Line> table, ClientViewModel model) {
        GroupedTable grouped = new GroupedTable(table, model);
        model.stakeholders().listing().subscribe(_ -> grouped.show());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof Line.Somebody(StakeholderRow row) && !grouped.showing) {
                model.stakeholders().choose(row.record());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, grouped::pressed);
    }

    private void show() {
        showing = true;
        // Rows of one height are the quickest to lay out; only headings ask for more.
        table.setFixedCellSize(model.arrangement().group().get() == Group.NONE ? rowHeight : -1);
        List<Line> lines = model.arrangement().lines(model.stakeholders().listing().get().shown());
        if (!table.getItems().equals(lines)) {
            table.getItems().setAll(lines);
        }
        int place = model.stakeholders().chosen().map(row -> lines.indexOf(new Line.Somebody(row))).orElse(-1);
        if (place >= 0) {
            table.getSelectionModel().select(place);
        } else {
            table.getSelectionModel().clearSelection();
        }
        showing = false;
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() instanceof ButtonBase) {
            return; // a head of the table has the focus, not a row
        }
        int place = table.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DELETE -> model.stakeholders().chosen().ifPresent(row -> {
                model.deeds().drop(row.record());
                key.consume();
            });
            case UP -> passHeading(key, place - 1, place - 2);
            case DOWN -> passHeading(key, place + 1, place + 2);
            case HOME -> passHeading(key, 0, 1);
            default -> { }
        }
    }

    /** Goes {@code beyond} where a heading stands {@code next}; anything else the table does itself. */
    private void passHeading(KeyEvent key, int next, int beyond) {
        List<Line> lines = table.getItems();
        if (next < 0 || next >= lines.size() || !(lines.get(next) instanceof Line.Heading)) {
            return;
        }
        key.consume();
        if (beyond >= 0) {
            table.getSelectionModel().clearAndSelect(beyond);
            table.scrollTo(Math.max(0, beyond - 1));
        }
    }
}
