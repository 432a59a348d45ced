package tutti.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.InlineMessage;

/** A button that opens two fields for a new passphrase, asks where the sealed file goes, and hands both on. */
final class PassphrasePart {

    private final Words words;
    private final PasswordField passphrase;
    private final PasswordField again;
    private final InlineMessage refused = new InlineMessage();
    private final VBox fields = Layout.column(8);
    private final Button begin;
    private final VBox root;

    PassphrasePart(Words words, String verb, Passphrases rule, Supplier<Optional<Path>> place, BiConsumer<Path, String> seal) {
        this.words = words;
        passphrase = secret(words, "shell.seal.passphrase");
        again = secret(words, "shell.seal.again");
        Runnable go = () -> {
            String why = rule.refusal(passphrase.getText(), again.getText());
            refused.clear();
            if (why.isEmpty()) {
                place.get().ifPresent(file -> {
                    seal.accept(file, passphrase.getText());
                    close();
                });
            } else {
                refused.error(why);
            }
        };
        again.setOnAction(_ -> go.run());
        begin = Buttons.with(Icon.LOCK, Buttons.plain(verb, this::open));
        fields.getChildren().setAll(passphrase, again, refused, Texts.wrapped(Texts.reason(words.say("shell.seal.lost"))),
                Layout.row(8, Buttons.plain(words.say("shell.seal.save"), go), Buttons.quiet(words.say("shell.seal.leave"), this::close)));
        root = Layout.column(10, begin, fields);
        show(false);
    }

    static PasswordField secret(Words words, String key) {
        PasswordField field = new PasswordField();
        field.setPromptText(words.say(key));
        field.setAccessibleText(words.say(key));
        return field;
    }

    VBox root() {
        return root;
    }

    void enable(boolean enabled) {
        begin.setDisable(!enabled);
    }

    private void open() {
        show(true);
        passphrase.requestFocus();
    }

    private void close() {
        passphrase.clear();
        again.clear();
        refused.clear();
        show(false);
        begin.requestFocus();
    }

    private void show(boolean asked) {
        fields.setVisible(asked);
        fields.setManaged(asked);
        begin.setVisible(!asked);
        begin.setManaged(!asked);
    }
}
