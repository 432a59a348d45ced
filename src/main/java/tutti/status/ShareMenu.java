package tutti.status;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.page.PageImage;
import tutti.page.PageText;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.RovingFocus;
import tutti.widget.Texts;
import tutti.widget.panel.Callout;

/** The ways in which the page leaves the window other than on paper. */
final class ShareMenu {

    private final StatusViewModel model;
    private final Words words;
    private final Function<String, Optional<Path>> askPlace;
    private final Button button;

    ShareMenu(StatusViewModel model, Words words, Function<String, Optional<Path>> askPlace) {
        this.model = model;
        this.words = words;
        this.askPlace = askPlace;
        button = Buttons.iconOnly(Icon.SEND, words.say("status.share"), this::open);
    }

    Button button() {
        return button;
    }

    private void open() {
        List<Button> ways = new ArrayList<>();
        Callout[] open = new Callout[1];
        model.sharing().text().ifPresent(text -> ways.add(way(words.say("status.share.text"), open, () -> copy(text))));
        model.shown().ifPresent(page -> {
            ways.add(way(words.say("status.share.picture"), open, () -> model.sharing().picture(page, this::copy)));
            ways.add(way(words.say("status.share.png"), open, () -> askPlace.apply(PageSharing.pngName(page))
                    .ifPresent(place -> model.sharing().savePng(page, place))));
        });
        RovingFocus.over(ways);
        VBox column = Layout.column(4, Texts.panelTitle(words.say("status.share")));
        column.getChildren().addAll(ways);
        open[0] = new Callout(column);
        open[0].showBeside(button);
    }

    private static Button way(String verb, Callout[] open, Runnable deed) {
        Button way = Buttons.quiet(verb, () -> {
            open[0].hide();
            deed.run();
        });
        way.setMaxWidth(Double.MAX_VALUE);
        way.setAlignment(Pos.CENTER_LEFT);
        return way;
    }

    /** Both at once: the e-mail program takes what it can show. */
    private void copy(PageText text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.plain());
        content.putHtml(text.html());
        put(content, words.say("status.share.text.done"));
    }

    private void copy(PageImage picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(picture.argb()), PixelFormat.getIntArgbPreInstance())));
        put(content, words.say("status.share.picture.done"));
    }

    private void put(ClipboardContent content, String done) {
        model.sharing().copied(Clipboard.getSystemClipboard().setContent(content) ? done : words.say("status.share.failed"));
    }
}
