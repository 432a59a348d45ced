package tutti.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Thing;
import tutti.widget.Layout;

/** One record that another refers to, or none: type a part of its name to choose, delete the text to choose none. */
public sealed class RecordField<T extends Thing> extends ChosenInput<T, Optional<Id<T>>> permits PersonField {

    private final HBox node;
    private Predicate<T> among = _ -> true;
    private Optional<Id<T>> value = Optional.empty();

    public RecordField(Editors editors, Class<T> type, String prompt) {
        this(editors, editors::seen, type, prompt);
    }

    /** @param file whose records can be chosen */
    RecordField(Editors editors, Supplier<CaseFile> file, Class<T> type, String prompt) {
        super(editors, file, type, prompt);
        chooser().onEmptied(() -> change(Optional.empty()));
        node = Layout.row(8, Layout.grow(chooser()));
    }

    /** Offers only these. */
    RecordField<T> among(Predicate<T> offered) {
        among = offered;
        return this;
    }

    @Override
    List<T> offered() {
        return super.offered().stream().filter(among).toList();
    }

    /** Also offers to make a record of what was typed. */
    RecordField<T> orNew(Consumer<String> make) {
        chooser().orNew(name -> editors().words().say("editor.record.new", name), make);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked") // the id of a T names a T
    void choose(T record) {
        change(Optional.of((Id<T>) record.id()));
    }

    @Override
    public void show(Optional<Id<T>> shown) {
        value = shown;
        chooser().rest(record().map(Thing::title).orElse(""));
    }

    /** The record that is shown; empty also when it was dropped. */
    Optional<T> record() {
        return value.flatMap(id -> file().find(id));
    }

    public Optional<Id<T>> value() {
        return value;
    }

    HBox row() {
        return node;
    }

    @Override
    public Node node() {
        return node;
    }
}
