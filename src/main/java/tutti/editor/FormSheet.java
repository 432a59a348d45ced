package tutti.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tutti.model.Thing;
import tutti.widget.Layout;
import tutti.workspace.Workspace;

/** The sections and fields of a form, and the record that is shown in them. */
final class FormSheet<T extends Thing> {

    private final Workspace workspace;
    private final HalfTyped halfTyped;
    private final VBox fields = Layout.column(20);
    private final VBox root = Layout.column(12, fields);
    private final List<FormSection<T>> sections = new ArrayList<>();
    private final List<FormLine<T>> lines = new ArrayList<>();
    private final List<Consumer<T>> offers = new ArrayList<>();
    private final List<Input<?>> inputs = new ArrayList<>();
    private final Subscription privacy;
    private Optional<T> shown = Optional.empty();

    FormSheet(Workspace workspace) {
        this.workspace = workspace;
        this.halfTyped = new HalfTyped(workspace);
        this.privacy = workspace.privacy().subscribe(_ -> shown.ifPresent(this::show)); // links to what is kept back are blank
        add(new FormSection<>());
        root.setVisible(false);
        halfTyped.flushWhenGone(root);
    }

    VBox root() {
        return root;
    }

    /** What stands below all fields. */
    void foot(Node foot) {
        root.getChildren().add(foot);
    }

    void withoutFoot() {
        root.getChildren().setAll(fields);
    }

    Optional<T> shown() {
        return shown;
    }

    FormSection<T> section() {
        return sections.getLast();
    }

    FormLine<T> line() {
        return lines.getLast();
    }

    void add(FormSection<T> section) {
        sections.add(section);
        fields.getChildren().add(section.node());
    }

    void add(FormLine<T> line) {
        lines.add(line);
        section().add(line);
    }

    <V> void add(String name, String key, Input<V> input, Function<T, V> get, BiConsumer<T, V> commit) {
        input.onCommit(value -> shown.ifPresent(record -> {
            String typed = input.typed();
            workspace.attempt(() -> commit.accept(record, value), () -> giveBack(input, get, record, place(key, record), typed));
        }));
        input.onTyping(typed -> shown.ifPresent(record -> halfTyped.heard(place(key, record), typed)));
        inputs.add(input);
        offers.add(record -> offer(halfTyped.at(place(key, record)), input));
        add(new FormLine<>(name, input.node(), input.focus(), record -> input.show(get.apply(record))));
    }

    /** The store refused the value: the text is half typed again, where it was. */
    private <V> void giveBack(Input<V> input, Function<T, V> get, T record, String place, String typed) {
        if (typed.isEmpty()) {
            shown.filter(now -> now.id().equals(record.id())).ifPresent(now -> input.show(get.apply(now)));
            return;
        }
        workspace.keepTyping(place, typed);
        shown.filter(now -> now.id().equals(record.id())).ifPresent(now -> {
            input.show(get.apply(now));
            input.offer(typed);
        });
    }

    private static void offer(String typed, Input<?> input) {
        if (!typed.isEmpty()) {
            input.offer(typed);
        }
    }

    private static String place(String key, Thing record) {
        return key + "/" + record.id();
    }

    void showNothing() {
        leaveFields();
        halfTyped.flush();
        shown = Optional.empty();
        root.setVisible(false);
    }

    void show(T record) {
        boolean another = shown.filter(before -> before.id().equals(record.id())).isEmpty();
        if (another) {
            leaveFields();
            halfTyped.flush();
        }
        if (another) {
            inputs.forEach(Input::withdrawOffer);
        }
        shown = another ? Optional.empty() : shown; // what the fields say while they are being filled is nobody's typing
        sections.forEach(section -> section.show(record));
        shown = Optional.of(record);
        if (another) {
            offers.forEach(offer -> offer.accept(record));
        }
        root.setVisible(true);
        arrange();
    }

    /** Lets a field that is still being typed in write to the record it was typed for. */
    private void leaveFields() {
        if (lines.stream().anyMatch(line -> line.focus().isFocused())) {
            root.requestFocus();
        }
    }

    private void arrange() {
        boolean hidden = workspace.privacy().get();
        shown.ifPresent(record -> sections.forEach(section -> section.arrange(record, hidden)));
    }

    void focusFirst() {
        lines.stream().filter(line -> line.isShown() && line.focus().isFocusTraversable()).findFirst()
                .ifPresent(line -> line.focus().requestFocus());
    }

    void close() {
        halfTyped.flush();
        privacy.unsubscribe();
    }
}
