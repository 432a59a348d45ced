package tutti.editor;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Layout;
import tutti.widget.field.CommitArea;
import tutti.widget.field.CommitField;
import tutti.widget.field.InlineMessage;

/** A value that is typed. What cannot be read stays as it was typed, with a sentence under it. */
final class TextInput<V> implements Input<V> {

    private final Words words;
    private final TextInputControl control;
    private final Consumer<String> setValue;
    private final InlineMessage message = new InlineMessage();
    private final VBox node = Layout.column(4);
    private Notation<V> notation;
    private String shown = "";
    private Consumer<V> commit = value -> {};
    private Consumer<String> typing = typed -> {};

    /** Whether the text is what was left here half typed; it stays when the same record is shown anew. */
    private boolean offered;
    private boolean settling;

    private TextInput(Words words, Notation<V> notation, boolean manyLines) {
        this.words = words;
        this.notation = notation;
        if (manyLines) {
            CommitArea area = TabGoesOn.from(new CommitArea("", this::read));
            control = area;
            setValue = area::setValue;
        } else {
            CommitField field = new CommitField("", this::read);
            control = field;
            setValue = field::setValue;
        }
        node.getChildren().addAll(control, message);
        control.textProperty().subscribe(this::heard);
    }

    static <V> TextInput<V> line(Words words, Notation<V> notation) {
        return new TextInput<>(words, notation, false);
    }

    static <V> TextInput<V> lines(Words words, Notation<V> notation) {
        return new TextInput<>(words, notation, true);
    }

    TextInputControl control() {
        return control;
    }

    private void heard(String typed) {
        if (settling) {
            return;
        }
        if (typed.strip().equals(shown.strip())) {
            message.clear(); // it became the value, or was taken back
            offered = false;
            typing.accept("");
        } else {
            typing.accept(typed);
        }
    }

    private void read(String typed) {
        switch (notation.read(typed)) {
            case Understood.Value<V>(V value) -> {
                message.clear();
                settling = true; // until it is kept it is forgotten nowhere
                showText(notation.write(value));
                settling = false;
                commit.accept(value);
                if (control.getText().equals(shown)) { // and was not given back
                    typing.accept("");
                }
            }
            case Understood.Refused<V>(String why) -> {
                keep(typed);
                message.error(why);
            }
        }
    }

    /** Leaves the text as it was typed; Esc still goes back to the value before it. */
    private void keep(String typed) {
        setValue.accept(shown);
        control.setText(typed);
        control.end();
    }

    private void showText(String text) {
        shown = text;
        setValue.accept(text);
    }

    @Override
    public void show(V value) {
        boolean typingNow = (control.isFocused() || offered) && !control.getText().equals(shown);
        String text = notation.write(value);
        if (typingNow) {
            shown = text; // somebody's other edit must not take the words out of the hand
        } else if (!text.equals(shown) || !control.getText().equals(text)) {
            showText(text);
        }
    }

    @Override
    public void offer(String typed) {
        if (!typed.equals(control.getText())) {
            keep(typed);
            message.info(words.say("editor.typed.offered"));
            offered = true;
        }
    }

    @Override
    public String typed() {
        return control.getText();
    }

    @Override
    public void withdrawOffer() {
        offered = false;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node focus() {
        return control;
    }

    @Override
    public void prompt(String words) {
        control.setPromptText(words);
    }

    @Override
    public void refuseEmpty(String why) {
        notation = notation.neverEmpty(why);
    }

    @Override
    public void onTyping(Consumer<String> newTyping) {
        typing = newTyping;
    }

    @Override
    public void onCommit(Consumer<V> newCommit) {
        commit = newCommit;
    }
}
