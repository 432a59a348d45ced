package tutti.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** What a backup would change, and the two ways to go on with it. */
final class RestorePane {

    private final RestoreViewModel model;
    private final Words words;
    private final VBox stage = Layout.column(8);
    private final VBox root;

    RestorePane(RestoreViewModel model, Words words) {
        this.model = model;
        this.words = words;
        root = Layout.column(8, stage, BackupsPane.message(model.said()));
        model.stage().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private void show(RestoreViewModel.Stage now) {
        boolean idle = now instanceof RestoreViewModel.Stage.Idle;
        stage.setVisible(!idle);
        stage.setManaged(!idle);
        switch (now) {
            case RestoreViewModel.Stage.Idle() -> stage.getChildren().clear();
            case RestoreViewModel.Stage.Sealed(Path file) -> ask(file);
            case RestoreViewModel.Stage.Compared(Path file, Map<String, List<String>> differences) -> compare(file, differences);
        }
    }

    private void ask(Path file) {
        PasswordField passphrase = new PasswordField();
        passphrase.setPromptText(words.say("shell.seal.passphrase"));
        passphrase.setAccessibleText(words.say("shell.seal.passphrase"));
        Runnable open = () -> model.open(file, passphrase.getText());
        passphrase.setOnAction(_ -> open.run());
        stage.getChildren().setAll(Layout.divider(), Texts.wrapped(Texts.strong(words.say("shell.restore.sealed", file.getFileName()))), passphrase,
                Layout.row(8, Buttons.plain(words.say("shell.restore.open-sealed"), open), leave()));
        passphrase.requestFocus();
    }

    private void compare(Path file, Map<String, List<String>> differences) {
        stage.getChildren().setAll(Layout.divider(), Texts.wrapped(Texts.strong(words.say("shell.restore.compared", file.getFileName()))));
        if (differences.isEmpty()) {
            stage.getChildren().add(Texts.wrapped(Texts.body(words.say("shell.restore.same"))));
        }
        differences.forEach((engagement, lines) -> {
            stage.getChildren().add(Texts.told(Texts.reason(engagement)));
            lines.forEach(line -> stage.getChildren().add(Texts.wrapped(Texts.body(line))));
        });
        stage.getChildren().addAll(Buttons.plain(words.say("shell.restore.open"), model::openRestored),
                Buttons.plain(words.say("shell.restore.replace"), model::replace), leave());
    }

    private Node leave() {
        return Buttons.quiet(words.say("shell.restore.leave"), model::leave);
    }
}
