package tutti.status;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.panel.Banner;
import tutti.widget.panel.Callout;

/** How a page leaves the window: the places where it is saved, the printers, and what became of it. */
final class WayOut {

    static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final PageDelivery delivery;
    private final Words words;
    private final Function<String, Optional<Path>> askPlace;
    private final Supplier<Optional<FinishedPage>> page;
    private final VBox messages = new VBox();

    /**
     * @param askPlace asks where to save a file of that name; empty: nowhere
     * @param page the page that is shown; none while there is nothing to show
     */
    WayOut(PageDelivery delivery, Words words, Function<String, Optional<Path>> askPlace, Supplier<Optional<FinishedPage>> page) {
        this.delivery = delivery;
        this.words = words;
        this.askPlace = askPlace;
        this.page = page;
        delivery.message().subscribe(this::tell);
    }

    /** What happened last; takes no room while there is nothing to say. */
    Node messages() {
        return messages;
    }

    private void tell(String message) {
        messages.getChildren().clear();
        if (!message.isEmpty()) {
            messages.getChildren().add(new Banner(Banner.Tone.INFO, message, Buttons.link(words.say("status.close"), delivery::heard)));
        }
    }

    Button saveButton(String verb) {
        return Buttons.with(Icon.DOWNLOAD, Buttons.plain(verb, this::save));
    }

    private void save() {
        page.get().ifPresent(made -> askPlace.apply(made.name()).ifPresent(place -> delivery.save(made, place)));
    }

    /** The key prints from anywhere on the page, as the button does. */
    void printsByKey(Node onPage, Button anchor) {
        onPage.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (PRINT.match(key)) {
                print(anchor);
                key.consume();
            }
        });
    }

    /** @param anchor the button beside which it is asked on which printer */
    void print(Button anchor) {
        page.get().ifPresent(made -> delivery.queues(queues -> {
            Callout[] open = new Callout[1];
            PrintPanel panel = new PrintPanel(queues, made.size(), words, () -> {
                open[0].hide();
                save();
            });
            open[0] = new Callout(panel.root());
            panel.onPrint((queue, size, copies) -> {
                open[0].hide();
                delivery.print(made, queue, size, copies);
            });
            open[0].showBeside(anchor);
        }));
    }
}
