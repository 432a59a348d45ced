package tutti.editor;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.i18n.CaptureWords;
import tutti.model.CaseFile;
import tutti.model.Kind;
import tutti.model.capture.Captured;
import tutti.model.capture.Meaning;
import tutti.model.capture.Span;
import tutti.widget.Ink;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** The line part by part, each underlined in the colour of whose words it is, with what it was understood to be. */
final class CaptureLine {

    private static final double UNDERLINE = 2;

    private final CaptureWords says;
    private static final double WRAP = 720;

    private final FlowPane node = new FlowPane(5, 6);

    CaptureLine(CaptureWords says) {
        this.says = says;
        node.setPrefWrapLength(WRAP);
        node.setPadding(new Insets(8, 0, 8, 0));
    }

    Node node() {
        return node;
    }

    void show(Captured captured, CaseFile file) {
        node.getChildren().setAll(captured.spans().stream().map(span -> part(span, captured.line(), file)).toList());
    }

    private Node part(Span span, String line, CaseFile file) {
        Text words = Texts.plain(span.of(line));
        Text caption = Texts.text(says.caption(span, file), "caption", "muted");
        Rectangle underline = ink(span.meaning()).fill(new Rectangle(0, UNDERLINE));
        VBox part = Layout.column(2, Texts.line(words), underline, Texts.captionLine(caption));
        part.widthProperty().subscribe(width -> underline.setWidth(width.doubleValue()));
        return part;
    }

    private static Ink ink(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Who who -> Ink.CLIENT;
            case Meaning.Contact contact -> Ink.CLIENT;
            case Meaning.Quoted quoted -> Ink.CLIENT;
            case Meaning.Answer answer -> Ink.CLIENT;
            case Meaning.Seen seen -> Ink.CLIENT;
            case Meaning.Opens opens -> opens.kind() == Kind.CONCERN || opens.kind() == Kind.NEED ? Ink.CLIENT : Ink.ACCENT;
            case Meaning.Said said -> Ink.BORDER;
            case Meaning.Link link -> Ink.BORDER;
            case Meaning.Which which -> Ink.AMBER;
            default -> Ink.ACCENT;
        };
    }
}
