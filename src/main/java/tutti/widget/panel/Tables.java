package tutti.widget.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import tutti.widget.Layout;

/** Tables and lists of records: rows of one height, no zebra, the selected one tinted with an edge. */
public final class Tables {
    private Tables() {
    }

    /**
     * @param rowHeight 38, 36, 37 or 52
     * @param whenEmpty what stands in the place of the rows
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list is only copied
    public static <S> TableView<S> table(double rowHeight, Node whenEmpty, NodeColumn<S>... columns) {
        TableView<S> table = Layout.styled(new TableView<>(), "tutti-table");
        table.setFixedCellSize(rowHeight);
        table.setPlaceholder(whenEmpty);
        table.getColumns().setAll(List.of(columns));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    /** The same with columns that are counted only when it runs. */
    public static <S> TableView<S> table(double rowHeight, Node whenEmpty, List<NodeColumn<S>> columns) {
        TableView<S> table = table(rowHeight, whenEmpty);
        table.getColumns().setAll(columns);
        return table;
    }

    /** Opens the chosen record by Enter or a double click. */
    public static <S> void onOpen(TableView<S> table, Consumer<S> open) {
        onOpen(table, () -> table.getSelectionModel().getSelectedItem(), open);
    }

    /** A list whose rows are nodes. */
    public static <S> ListView<S> list(double rowHeight, Node whenEmpty, Function<S, Node> row) {
        ListView<S> list = Layout.styled(new ListView<>(), "tutti-list");
        list.setFixedCellSize(rowHeight);
        list.setPlaceholder(whenEmpty);
        list.setCellFactory(_ -> new NodeCell<>(row));
        return list;
    }

    public static <S> void onOpen(ListView<S> list, Consumer<S> open) {
        onOpen(list, () -> list.getSelectionModel().getSelectedItem(), open);
    }

    private static <S> void onOpen(Node rows, Supplier<S> selected, Consumer<S> open) {
        Runnable opening = () -> {
            S chosen = selected.get();
            if (chosen != null) {
                open.accept(chosen);
            }
        };
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                opening.run();
                event.consume();
            }
        });
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                opening.run();
            }
        });
    }

    private static final class NodeCell<S> extends ListCell<S> {
        private final Function<S, Node> content;

        NodeCell(Function<S, Node> content) {
            this.content = content;
            // The row fits the list; it is the texts in it that are cut.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(S row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            Node made = empty || row == null ? null : content.apply(row);
            setGraphic(made);
            setAccessibleText(made == null ? null : Spoken.of(made));
        }
    }
}
