package tutti.team;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Side;

/** One action on the board: what it is, what is in its way or what it works for, whose it is and when. */
final class ActionCard {

    private static final double AVATAR = 20;
    private static final double TWO_LINES = 40;

    private ActionCard() {}

    static Node of(ActionRow row) {
        Label what = Texts.told(Texts.label(row.record().what(), "reason", row.isOpen() ? "strong" : "muted"));
        what.setWrapText(true);
        what.setMaxHeight(TWO_LINES);
        Label about = Texts.told(Texts.label(row.blocker().isEmpty() ? row.works() : row.blocker(), "caption", row.blocker().isEmpty() ? "muted" : "danger"));
        if (!row.blocker().isEmpty()) {
            about.setWrapText(true);
            about.setMaxHeight(TWO_LINES);
        }
        Label when = Texts.told(Texts.label(row.blocker().isEmpty() || row.late() > 0 ? row.when() : "", row.tone().styles("caption")));
        when.setMinWidth(Label.USE_PREF_SIZE);
        Label slip = Texts.told(Texts.label(row.isOpen() ? row.slip() : "", "caption", row.slipsOften() ? "danger" : "muted"));
        VBox card = Layout.column(2, what, about, Layout.row(6, new Avatar(row.initials(), Side.TEAM, AVATAR), slip, Layout.spacer(), when));
        card.setPadding(new Insets(6, 10, 6, 12));
        card.setAccessibleText(String.join(", ", row.record().what(), row.owner(), row.state(), row.when(), row.slip()));
        return card;
    }
}
