package tutti.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** Fields that belong together, under a title. */
final class FormSection<T> {

    private final VBox node = Layout.column(12);
    private final HBox head = Layout.row(8);
    private final List<FormLine<T>> lines = new ArrayList<>();
    private final List<HBox> rows = new ArrayList<>();
    private boolean internal;

    FormSection() {
        head.setManaged(false);
        node.getChildren().add(head);
    }

    FormSection(String title) {
        head.getChildren().add(Texts.panelTitle(title));
        node.getChildren().add(head);
    }

    VBox node() {
        return node;
    }

    boolean isInternal() {
        return internal;
    }

    void lock(Node lock) {
        internal = true;
        mark(lock);
    }

    /** What stands at the right of the title; a section without one has it alone in its head. */
    void mark(Node mark) {
        head.getChildren().addAll(Layout.spacer(), mark);
        head.setManaged(true);
    }

    void add(FormLine<T> line) {
        HBox row = new EvenRow(12, line.node());
        lines.add(line);
        rows.add(row);
        node.getChildren().add(row);
    }

    /** Moves the last field into the row of the one before. */
    void joinLastTwo() {
        HBox last = rows.removeLast();
        node.getChildren().remove(last);
        FormLine<T> line = lines.getLast();
        rows.getLast().getChildren().add(line.node());
        HBox.setHgrow(line.node(), Priority.ALWAYS);
        rows.getLast().getChildren().forEach(part -> ((VBox) part).setPrefWidth(0)); // so that they share the row evenly
    }

    void show(T record) {
        lines.forEach(line -> line.show(record));
    }

    void arrange(T record, boolean privacy) {
        lines.forEach(line -> line.arrange(record, privacy));
        rows.forEach(row -> row.setManaged(row.getChildren().stream().anyMatch(Node::isManaged)));
        boolean visible = !(internal && privacy) && (lines.isEmpty() || lines.stream().anyMatch(FormLine::isShown));
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
