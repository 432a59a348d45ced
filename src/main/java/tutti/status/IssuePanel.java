package tutti.status;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.CommitField;

/** Says what issuing means before it is done, for it cannot be undone. */
final class IssuePanel {

    private static final double WIDTH = 320;

    private final Button notYet;
    private final VBox root;

    IssuePanel(StatusViewModel model, Editors editors, Runnable issue, Runnable cancel) {
        Words words = editors.words();
        int number = model.number();
        Button go = Buttons.with(Icon.LOCK, Buttons.primary(words.say("status.issue.go", number), issue));
        notYet = Buttons.quiet(words.say("status.issue.not-yet"), cancel);
        // Who it is for stands at its foot: it is drawn anew before it can be issued.
        go.disableProperty().bind(model.drawing());
        HalfTyped halfTyped = new HalfTyped(editors.workspace());
        String place = "status.issue.audience/" + editors.workspace().caseFile().get().engagement().id();
        CommitField audience = new CommitField(model.meetingName(), typed -> halfTyped.becomes(place, typed, () -> model.choices().audience(typed)));
        audience.setAccessibleText(words.say("status.issue.audience"));
        audience.setValue(model.choices().now().audience());
        halfTyped.waitsIn(audience, place, () -> model.choices().now().audience());
        root = Layout.column(10, Texts.panelTitle(words.say("status.issue.title", number)),
                Texts.wrapped(Texts.label(words.say("status.issue.what", words.weekday(model.today())), "reason")),
                Layout.column(4, Texts.label(words.say("status.issue.audience"), "reason", "muted"), audience),
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
