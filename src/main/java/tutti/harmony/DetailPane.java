package tutti.harmony;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;

/** The frame of whatever stands in the place of the whole: its head, and the way back, which Esc goes too. */
final class DetailPane {

    private final Button back;
    private final HBox head = Layout.styled(new HBox(), "detail-head");
    private final VBox root;

    DetailPane(Words words, Runnable leave, Node content) {
        back = Buttons.with(Icon.PREVIOUS, Buttons.quiet(words.say("harmony.back"), leave));
        root = Layout.card(head, Layout.divider(), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
    }

    void showHead(Node... parts) {
        head.getChildren().setAll(back);
        head.getChildren().addAll(parts);
    }

    VBox root() {
        return root;
    }

    /** So that Esc and Tab begin here. */
    void enter() {
        back.requestFocus();
    }
}
