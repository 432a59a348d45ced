package tutti.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Thing;
import tutti.widget.Layout;

/** One record that another refers to, or none: type a part of its name to choose, delete the text to choose none. */
public sealed class RecordField<T extends Thing> implements Input<Optional<Id<T>>> permits PersonField {

    private final Editors editors;
    private final Chooser<T> chooser;
    private final HBox node;
    private Optional<Id<T>> value = Optional.empty();
    private Consumer<Optional<Id<T>>> commit;

    public RecordField(Editors editors, Class<T> type, String prompt, Consumer<Optional<Id<T>>> commit) {
        this.editors = editors;
        this.commit = commit;
        chooser = new Chooser<>(prompt, () -> Records.all(file(), type), this::chosen);
        chooser.onEmptied(() -> change(Optional.empty()));
        node = Layout.row(8, Layout.grow(chooser));
    }

    /** Also offers to make a record of what was typed. */
    RecordField<T> orNew(Consumer<String> make) {
        chooser.orNew(name -> editors.words().say("editor.record.new", name), make);
        return this;
    }

    CaseFile file() {
        return editors.workspace().caseFile().get();
    }

    HBox row() {
        return node;
    }

    @SuppressWarnings("unchecked") // the id of a T names a T
    private void chosen(T record) {
        change(Optional.of((Id<T>) record.id()));
    }

    private void change(Optional<Id<T>> chosen) {
        show(chosen);
        commit.accept(chosen);
    }

    @Override
    public void show(Optional<Id<T>> shown) {
        value = shown;
        chooser.rest(record().map(Thing::title).orElse(""));
    }

    /** The record that is shown; empty also when it was dropped. */
    Optional<T> record() {
        return value.flatMap(id -> file().find(id));
    }

    public Optional<Id<T>> value() {
        return value;
    }

    public Node root() {
        return node;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node focus() {
        return chooser.field();
    }

    @Override
    public void prompt(String words) {
        chooser.field().setPromptText(words);
    }

    @Override
    public void onCommit(Consumer<Optional<Id<T>>> newCommit) {
        commit = newCommit;
    }
}
