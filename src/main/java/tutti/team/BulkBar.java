package tutti.team;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Texts;

/** What can be done to several actions at once; there only while several are chosen. */
final class BulkBar {

    private final FlowPane root = new FlowPane(8, 8);

    BulkBar(ActionPlan plan, ActionMoves moves, Words words) {
        Label count = Texts.label("", "reason", "strong");
        Button owner = Buttons.small(Buttons.plain(words.say("team.actions.owner"), () -> { }));
        owner.setOnAction(_ -> moves.give(owner));
        Button due = Buttons.small(Buttons.plain(words.say("team.actions.due"), () -> { }));
        due.setOnAction(_ -> moves.moveDate(due));
        root.getChildren().addAll(count, owner, due);
        root.getChildren().addAll(new StateButtons(moves, words).all());
        root.setAlignment(Pos.CENTER_LEFT);
        root.setPadding(new Insets(8, 12, 8, 12));
        root.getStyleClass().add("subtle-ground");
        root.setAccessibleText(words.say("team.actions.bulk"));
        plan.marked().subscribe(marked -> {
            count.setText(words.say("team.actions.chosen", marked.size()));
            root.setVisible(marked.size() > 1);
            root.setManaged(marked.size() > 1);
        });
    }

    Node root() {
        return root;
    }
}
