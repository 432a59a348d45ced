package tutti.harmony;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** The moves that were put off, each with its day and its reason, and a way back. */
final class SnoozedView {

    private static final double WIDTH = 320;

    private SnoozedView() {}

    static Node of(MovesViewModel model, Words words) {
        VBox box = Layout.column(10, Texts.panelTitle(words.say("harmony.moves.snoozed.title")));
        model.snoozed().get().forEach(row -> box.getChildren().add(Layout.column(2, Texts.wrapped(Texts.label(row.title(), "strong", "body")),
                Layout.row(8, Layout.grow(Texts.wrapped(Texts.label(words.say("harmony.moves.snoozed.until", row.until(), row.why()), "reason", "muted"))),
                        whole(Buttons.link(words.say("harmony.moves.wake"), () -> model.wake(row)))))));
        box.setPrefWidth(WIDTH);
        return box;
    }

    private static Hyperlink whole(Hyperlink link) {
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        return Layout.styled(link, "reason");
    }
}
