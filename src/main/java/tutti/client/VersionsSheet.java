package tutti.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tutti.i18n.Words;
import tutti.model.Need;
import tutti.model.Wording;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Mark;
import tutti.widget.panel.FloatLayer;

/** Every version of a need beside the next: their words, our wording, what is new in either, and which wording the client said yes to. */
final class VersionsSheet {

    private static final double TOP = 80;
    private static final double VERSION = 260;
    private static final double WIDEST = 3 * VERSION + 80;
    private static final double HEIGHT = 280;

    private final Words words;
    private final NeedWords said;
    private final ClientPicture picture;

    private VersionsSheet(ClientPicture picture, Words words) {
        this.picture = picture;
        this.words = words;
        said = new NeedWords(words);
    }

    static void open(Node anchor, Need need, ClientPicture picture, Words words) {
        VersionsSheet sheet = new VersionsSheet(picture, words);
        FloatLayer layer = FloatLayer.of(anchor);
        HBox columns = new HBox(16);
        for (int version = need.version(); version >= 1; version--) {
            columns.getChildren().add(sheet.column(need, version));
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setPrefViewportWidth(Math.min(WIDEST, need.version() * (VERSION + 16)));
        Button close = Buttons.iconOnly(Icon.CLOSE, words.say("client.versions.close"), layer::hideSheet);
        VBox body = Layout.column(12, Layout.between(Texts.title(words.say("client.versions.title")), Buttons.small(close)), scroll);
        body.setPadding(new Insets(16, 20, 20, 20));
        layer.showSheet(body, TOP, () -> { });
    }

    private Node column(Need need, int version) {
        Wording now = need.wordings().get(version - 1);
        Optional<Wording> before = version > 1 ? Optional.of(need.wordings().get(version - 2)) : Optional.empty();
        NeedWords.State state = said.version(need, version, picture);
        List<Node> parts = new ArrayList<>(List.of(
                Texts.strong(words.say("client.versions.head", version, words.of(now.kind()), words.day(now.date()))),
                Texts.reason(now.how()),
                Texts.reason(words.say("client.need.words")), marked(before.map(Wording::words), now.words()),
                Texts.reason(words.say("client.need.restated")),
                now.restated().isBlank() ? Texts.reason(words.say("client.versions.notRestated")) : marked(before.map(Wording::restated), now.restated()),
                Layout.divider(), Layout.row(8, new Mark(state.mark(), 14, ""), Texts.wrapped(Texts.body(answer(now))))));
        VBox column = Layout.column(6, parts.toArray(Node[]::new));
        column.setMinWidth(VERSION);
        column.setPrefWidth(VERSION);
        return column;
    }

    /** What the client said to exactly this wording. */
    private String answer(Wording wording) {
        if (wording.confirmed().isPresent()) {
            String by = picture.name(wording.confirmedBy());
            String day = words.day(wording.confirmed().get());
            return by.isEmpty() ? words.say("client.versions.confirmed", day) : words.say("client.versions.confirmedBy", day, by);
        }
        return wording.saidBack().map(day -> words.say("client.versions.waiting", words.day(day))).orElseGet(() -> words.say("client.versions.unsaid"));
    }

    private TextFlow marked(Optional<String> before, String now) {
        AddedWords added = before.filter(text -> !text.isBlank()).map(text -> AddedWords.between(text, now)).orElseGet(() -> AddedWords.none(now));
        TextFlow flow = new TextFlow();
        for (AddedWords.Part part : added.parts()) {
            Text text = Texts.text(part.text(), "body");
            if (part.added()) {
                text.setUnderline(true);
                text.getStyleClass().add("warning");
            }
            flow.getChildren().add(text);
        }
        return flow;
    }
}
