package tutti.client;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.InlineMessage;
import tutti.widget.panel.Callout;

/** A few fields beside a button, kept together by one "Save"; Esc leaves everything as it was. */
final class AskSheet {

    private final VBox sheet;
    private final InlineMessage message = new InlineMessage();
    private final Callout callout;
    private final Words words;

    AskSheet(Words words, String title, double width, Node... fields) {
        this.words = words;
        sheet = Layout.column(12, Texts.wrapped(Texts.panelTitle(title)));
        sheet.getChildren().addAll(fields);
        sheet.getChildren().add(message);
        sheet.setPrefWidth(width);
        callout = new Callout(sheet);
    }

    static Node field(String name, Node input) {
        return Layout.column(4, Texts.reason(name), input);
    }

    /** Says why it cannot be saved as it is. */
    void refuse(String why) {
        message.error(why);
    }

    /** @param save tells whether it was saved; if not, the sheet stays open */
    void open(Node anchor, BooleanSupplier save) {
        Button done = Buttons.primary(words.say("client.ask.save"), () -> {
            if (save.getAsBoolean()) {
                callout.hide();
            }
        });
        done.setDefaultButton(true);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            // Lines of text would keep Enter for themselves; Shift and Enter starts a new one.
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextArea lines) {
                key.consume();
                if (key.isShiftDown()) {
                    lines.replaceSelection("\n");
                } else {
                    done.fire();
                }
            }
        });
        sheet.getChildren().add(Layout.row(8, Layout.spacer(), done));
        callout.showBeside(anchor);
    }
}
