package tutti.widget.panel;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** A column whose cells are nodes made from the row. */
public final class NodeColumn<S> extends TableColumn<S, S> {
    private final Function<S, Node> content;
    private Function<S, List<String>> classes = _ -> List.of();

    /** @param content makes a new node for a row; the row is shown again when it is replaced in the list */
    public NodeColumn(String title, double width, Function<S, Node> content) {
        super(title);
        this.content = content;
        setPrefWidth(width);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ -> new NodeCell());
    }

    /** Puts a node in the column's head instead of its title. */
    public NodeColumn<S> head(Node node) {
        setText("");
        setGraphic(node);
        return this;
    }

    /** Style classes of the column: {@code right}, {@code centred}, {@code firm-left}. */
    public NodeColumn<S> styled(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        return this;
    }

    /** Style classes of a single cell, {@code tint-danger} for the first broken link. */
    public NodeColumn<S> cellStyle(Function<S, List<String>> styleClasses) {
        classes = styleClasses;
        return this;
    }

    /** Keeps the given width, whatever the table gets. */
    public NodeColumn<S> fixed() {
        setMinWidth(getPrefWidth());
        setMaxWidth(getPrefWidth());
        return this;
    }

    private final class NodeCell extends TableCell<S, S> {
        private List<String> own = List.of();
        private @Nullable S shown;

        @Override
        protected void updateItem(S row, boolean empty) {
            super.updateItem(row, empty);
            // Tables ask again and again for the row that is already there.
            S wanted = empty ? null : row;
            if (wanted != null && wanted == shown) {
                return;
            }
            shown = wanted;
            getStyleClass().removeAll(own);
            own = empty || row == null ? List.of() : classes.apply(row);
            getStyleClass().addAll(own);
            setText(null);
            Node made = empty || row == null ? null : content.apply(row);
            setGraphic(made);
            setAccessibleText(made == null ? null : Spoken.of(made));
        }
    }
}
