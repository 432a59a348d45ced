package tutti.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import tutti.model.CaseFile;
import tutti.model.Thing;

/** An input whose value is made of records that are chosen by a part of their name. */
abstract sealed class ChosenInput<T extends Thing, V> implements Input<V> permits RecordField, LinkField {

    private final Editors editors;
    private final Supplier<CaseFile> file;
    private final Class<T> type;
    private final Chooser<T> chooser;
    private Consumer<V> commit = value -> {};

    /** @param file whose records can be chosen */
    ChosenInput(Editors editors, Supplier<CaseFile> file, Class<T> type, String prompt) {
        this.editors = editors;
        this.file = file;
        this.type = type;
        chooser = new Chooser<>(prompt, this::offered, this::choose);
    }

    /** What can be chosen now. */
    List<T> offered() {
        return Records.all(file(), type);
    }

    abstract void choose(T record);

    Editors editors() {
        return editors;
    }

    CaseFile file() {
        return file.get();
    }

    Chooser<T> chooser() {
        return chooser;
    }

    void change(V value) {
        show(value);
        commit.accept(value);
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
    public void onCommit(Consumer<V> newCommit) {
        commit = newCommit;
    }
}
