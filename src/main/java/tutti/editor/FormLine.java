package tutti.editor;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** One field of a form with its name above it. */
final class FormLine<T> {

    private final Label name;
    private final HBox head;
    private final VBox node;
    private final Node focus;
    private final Consumer<T> show;
    private Predicate<T> applies = record -> true;
    private boolean internal;

    FormLine(String name, Node input, Node focus, Consumer<T> show) {
        this.name = Texts.reason(name);
        this.name.setLabelFor(focus);
        this.focus = focus;
        this.show = show;
        head = Layout.row(8, this.name);
        head.setManaged(!name.isEmpty());
        node = Layout.column(4, head, input);
        if (!name.isEmpty() && (focus.getAccessibleText() == null || focus.getAccessibleText().isEmpty())) {
            focus.setAccessibleText(name);
        }
        node.setMinWidth(0);
        Layout.grow(node);
    }

    VBox node() {
        return node;
    }

    Node focus() {
        return focus;
    }

    void hint(String words) {
        Label hint = Texts.caption(words);
        hint.setWrapText(true); // not its whole height at least: beside another field that is asked of a width of nothing
        node.getChildren().add(hint);
        focus.setAccessibleHelp(words);
    }

    boolean isInternal() {
        return internal;
    }

    /** Marks the field as one that the client never sees; it goes out of sight with everything internal. */
    void lock(Node lock) {
        internal = true;
        head.getChildren().addAll(Layout.spacer(), lock);
        head.setManaged(true);
    }

    void onlyWhen(Predicate<T> condition) {
        applies = condition;
    }

    void show(T record) {
        show.accept(record);
    }

    void arrange(T record, boolean privacy) {
        boolean visible = applies.test(record) && !(internal && privacy);
        node.setVisible(visible);
        node.setManaged(visible);
    }

    boolean isShown() {
        return node.isManaged();
    }
}
