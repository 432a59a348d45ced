package tutti.status;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** Says what issuing means before it is done, for it cannot be undone. */
final class IssuePanel {

    private static final double WIDTH = 320;

    private final Button notYet;
    private final VBox root;

    IssuePanel(StatusViewModel model, Words words, Runnable issue, Runnable cancel) {
        int number = model.number();
        String audience = model.audience();
        Button go = Buttons.with(Icon.LOCK, Buttons.primary(words.say("status.issue.go", number), issue));
        notYet = Buttons.quiet(words.say("status.issue.not-yet"), cancel);
        root = Layout.column(10, Texts.panelTitle(words.say("status.issue.title", number)),
                Texts.wrapped(Texts.label(audience.isBlank() ? words.say("status.issue.what", words.weekday(model.today()))
                        : words.say("status.issue.what-for", words.weekday(model.today()), audience), "reason")),
                Texts.wrapped(Texts.label(words.say("status.issue.for-good", number + 1), "reason", "strong")));
        int waiting = model.draft().get().map(draft -> draft.composition().unacknowledged().size()).orElse(0);
        if (waiting > 0) {
            root.getChildren().add(Texts.wrapped(Texts.label(words.say("status.issue.unacknowledged", waiting), "reason", "warning")));
        }
        root.getChildren().add(Layout.row(8, Layout.spacer(), notYet, go));
        root.setPrefWidth(WIDTH);
        root.setMaxWidth(WIDTH);
    }

    Region root() {
        return root;
    }

    /** What Enter does on opening: nothing. */
    Node safe() {
        return notYet;
    }
}
