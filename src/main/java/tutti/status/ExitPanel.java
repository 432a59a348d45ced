package tutti.status;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.Callout;

/** The door to the exit pack: the client's document, and the manager's own. */
final class ExitPanel {

    private static final double WIDTH = 320;

    private final StatusViewModel model;
    private final Words words;
    private final Function<String, Optional<Path>> askPlace;
    private final Button button;

    /** @param askPlace asks where to save a file of that name; empty: nowhere */
    ExitPanel(StatusViewModel model, Words words, Function<String, Optional<Path>> askPlace) {
        this.model = model;
        this.words = words;
        this.askPlace = askPlace;
        button = Buttons.iconOnly(Icon.ARCHIVE, words.say("status.exit.open"), this::open);
    }

    Button button() {
        return button;
    }

    private void open() {
        Callout[] panel = new Callout[1];
        Button pack = Buttons.with(Icon.DOWNLOAD, Buttons.plain(words.say("status.exit.pack"), () -> {
            panel[0].hide();
            askPlace.apply(model.exit().packName()).ifPresent(model.exit()::savePack);
        }));
        VBox column = Layout.column(10, Texts.panelTitle(words.say("status.exit.title")),
                Texts.wrapped(Texts.label(words.say("status.exit.pack.what"), "reason")), pack);
        if (!model.privacy().get()) {
            Button own = Buttons.with(Icon.LOCK, Buttons.plain(words.say("status.exit.own"), () -> {
                panel[0].hide();
                askPlace.apply(model.exit().ownName()).ifPresent(model.exit()::saveOwn);
            }));
            column.getChildren().addAll(Layout.divider(), Texts.wrapped(Texts.label(words.say("status.exit.own.what"), "reason")), own);
        }
        column.setPrefWidth(WIDTH);
        panel[0] = new Callout(column);
        panel[0].showBeside(button);
    }
}
