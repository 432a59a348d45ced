package tutti.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.HalfTyped;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Logo;
import tutti.widget.Texts;
import tutti.workspace.Workspace;

/** What a store without an engagement shows: what Tutti is for, and the two ways to begin. */
final class WelcomeView {

    private static final double WIDTH = 460;
    private static final double LOGO = 48;

    private static final String NAME = "shell.welcome.name";

    private final StackPane root;
    private final HalfTyped halfTyped;
    private final TextField name = new TextField();

    WelcomeView(ShellViewModel model, Workspace workspace, Words words) {
        halfTyped = new HalfTyped(workspace);
        halfTyped.waitsWhereItStands(name, () -> Optional.of(NAME));
        // The toolkit selects all of a field that is entered: the next letter would take the place of what was left in it.
        name.focusedProperty().subscribe(entered -> {
            if (entered) {
                Platform.runLater(name::end);
            }
        });
        name.setPromptText(words.say("shell.welcome.name"));
        name.setAccessibleText(words.say("shell.welcome.name"));
        name.setOnAction(_ -> begin(model));
        Label promise = Texts.wrapped(Texts.label(words.say("shell.welcome.promise"), "body"));
        Label begin = Texts.panelTitle(words.say("shell.welcome.begin"));
        Label beginWhy = Texts.wrapped(Texts.label(words.say("shell.welcome.begin-why"), "reason", "muted"));
        Label look = Texts.panelTitle(words.say("shell.welcome.look"));
        Label lookWhy = Texts.wrapped(Texts.label(words.say("shell.welcome.look-why"), "reason", "muted"));
        VBox card = Layout.card(
                Layout.styled(Layout.column(6, begin, beginWhy, Layout.row(8, Layout.grow(name),
                        Buttons.primary(words.say("shell.welcome.new"), () -> begin(model)))), "welcome-part"),
                Layout.divider(),
                Layout.styled(Layout.column(6, look, lookWhy,
                        Buttons.with(Icon.HARMONY, Buttons.plain(words.say("shell.welcome.sample"), model::openSample))), "welcome-part"),
                Layout.divider(),
                Layout.styled(Layout.column(6, Texts.panelTitle(words.say("shell.welcome.past")),
                        Texts.wrapped(Texts.label(words.say("shell.welcome.past-why"), "reason", "muted")),
                        Buttons.link(words.say("shell.past.open"), () -> model.go(Door.PAST))), "welcome-part"));
        VBox column = Layout.column(16, new Logo(LOGO), Texts.title(words.say("shell.welcome.title")), promise, card);
        column.setMaxWidth(WIDTH);
        column.setAlignment(Pos.CENTER_LEFT);
        root = new StackPane(column);
        root.getStyleClass().add("window-ground");
    }

    private void begin(ShellViewModel model) {
        halfTyped.becomes(NAME, name.getText(), () -> model.begin(name.getText()));
    }

    Parent root() {
        return root;
    }

    /** An engagement was begun; the next one has another name. */
    void forget() {
        name.clear();
    }

    /** Enters the name, with what was left half typed in this store. */
    void focus() {
        halfTyped.move(name, NAME);
        name.requestFocus();
    }
}
