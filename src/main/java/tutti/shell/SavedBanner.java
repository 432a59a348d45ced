package tutti.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.Banner;
import tutti.widget.panel.Callout;

/** Stands over the screens while they show what was saved of a damaged store. */
final class SavedBanner {

    private static final double WIDTH = 420;

    private final Banner root;

    SavedBanner(CannotOpenViewModel model, CannotOpenViewModel.SavedInWords saved, Words words) {
        Hyperlink losses = Buttons.link(words.say("shell.saved.losses"), () -> {});
        losses.setOnAction(_ -> new Callout(list(saved.losses(), words)).showBeside(losses));
        root = new Banner(Banner.Tone.DANGER, saved.sentence(), losses, Buttons.link(words.say("shell.saved.keep"), model::keepWhatWasSaved));
    }

    Node root() {
        return root;
    }

    private static VBox list(List<String> losses, Words words) {
        Stream<String> sentences = losses.isEmpty() ? Stream.of(words.say("shell.saved.nothing")) : losses.stream();
        VBox list = Layout.column(8, sentences.map(each -> Texts.wrapped(Texts.body(each))).toArray(Label[]::new));
        list.setPrefWidth(WIDTH);
        return list;
    }
}
