package tutti.shell;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.Theme;
import tutti.widget.field.Choice;

/** The few things that are set once: light or dark, what is hidden, and where the data lives. */
final class SettingsView {

    private static final double WIDTH = 340;

    private final VBox root;

    /** What the settings do; the window does it. */
    record Deeds(java.util.function.Consumer<Theme> theme, Runnable privacy, Runnable sample, Runnable throwAway, Runnable past) {}

    SettingsView(Words words, Theme theme, String storePlace, boolean anyOpen, Deeds deeds) {
        Choice<Theme> look = new Choice<>(List.of(Theme.values()), chosen -> words.say(nameOf(chosen)), deeds.theme());
        look.setChosen(theme);
        root = Layout.column(12,
                Texts.panelTitle(words.say("shell.settings")),
                Layout.between(Texts.body(words.say("shell.settings.theme")), look),
                Layout.between(Texts.wrapped(Texts.body(words.say("shell.settings.privacy"))),
                        Buttons.withIconAndKey(Icon.HIDE, words.say("shell.privacy.key"),
                                Buttons.plain(words.say("shell.settings.hide"), deeds.privacy()))),
                Layout.divider(),
                Texts.strong(words.say("shell.settings.store")),
                Texts.wrapped(Texts.label(storePlace, "reason", "muted")),
                Layout.between(Buttons.link(words.say("shell.past.open"), deeds.past()), Buttons.keyHint(words.say("shell.past.key"))),
                Layout.divider(),
                Buttons.link(words.say("shell.welcome.sample"), deeds.sample()));
        if (anyOpen) {
            root.getChildren().add(Layout.styled(Buttons.link(words.say("shell.settings.throw-away"), deeds.throwAway()), "danger"));
        }
        root.setPrefWidth(WIDTH);
        root.setMaxWidth(WIDTH);
    }

    Region root() {
        return root;
    }

    private static String nameOf(Theme theme) {
        return switch (theme) {
            case LIGHT -> "shell.theme.light";
            case DARK -> "shell.theme.dark";
        };
    }
}
