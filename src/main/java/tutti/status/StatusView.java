package tutti.status;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.PaperSize;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.Choice;
import tutti.widget.panel.Banner;
import tutti.widget.panel.Callout;

/** Choose, see, print: sections at the left, the page in the middle, what was issued and what is withheld at the right. */
public final class StatusView {

    private static final double BAR = 52;
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final StatusViewModel model;
    private final Words words;
    private final Function<String, Optional<Path>> askPlace;
    private final Button print;
    private final VBox messages = new VBox();
    private final HBox bar = Layout.row(12);
    private final BorderPane root = new BorderPane();

    /** @param askPlace asks where to save a file of that name; empty: nowhere */
    public StatusView(StatusViewModel model, Editors editors, Function<String, Optional<Path>> askPlace) {
        this.model = model;
        this.words = editors.words();
        this.askPlace = askPlace;
        this.print = Buttons.withIconAndKey(Icon.PRINT, words.say("status.print.key"), Buttons.plain(words.say("status.print"), this::openPrint));
        bar.setMinHeight(BAR);
        bar.setPrefHeight(BAR);
        bar.setPadding(new Insets(0, 20, 0, 20));
        bar.getStyleClass().addAll("panel-ground", "bar");
        root.setTop(new VBox(bar, messages));
        root.setLeft(new SectionsView(model, editors).root());
        root.setCenter(new PreviewView(model, words).root());
        root.setRight(new ArchiveView(model, editors).root());
        root.getStyleClass().add("window-ground");
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (PRINT.match(key)) {
                openPrint();
                key.consume();
            }
        });
        model.draft().subscribe(_ -> showBar());
        model.message().subscribe(this::showMessage);
    }

    public Parent root() {
        return root;
    }

    private void showBar() {
        Choice<PaperSize> paper = new Choice<>(List.of(PaperSize.values()), words::of, model::paper);
        paper.setChosen(model.choices().paper());
        Choice<Boolean> names = new Choice<>(List.of(false, true), named -> words.say(named ? "status.names" : "status.roles"), model::names);
        names.setChosen(model.choices().names());
        Node state = Layout.styled(Texts.label(words.say("status.draft", words.day(model.today())), "caption", "muted"), "chip-dashed");
        bar.getChildren().setAll(Texts.panelTitle(words.say("status.title", model.number())), state, paper, names, Layout.spacer(), print,
                Buttons.with(Icon.DOWNLOAD, Buttons.plain(words.say("status.pdf"), this::save)));
    }

    private void showMessage(String message) {
        messages.getChildren().clear();
        if (!message.isEmpty()) {
            messages.getChildren().add(new Banner(Banner.Tone.INFO, message, Buttons.link(words.say("status.close"), model::heard)));
        }
    }

    private void save() {
        askPlace.apply(model.fileName()).ifPresent(model::save);
    }

    private void openPrint() {
        model.queues(queues -> {
            PrintPanel panel = new PrintPanel(queues, words);
            Callout callout = new Callout(panel.root());
            panel.onPrint((queue, copies) -> {
                callout.hide();
                model.print(queue, copies);
            });
            callout.showBeside(print, panel.first());
        });
    }
}
