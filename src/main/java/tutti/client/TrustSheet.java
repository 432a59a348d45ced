package tutti.client;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Direction;
import tutti.model.TrustCause;
import tutti.model.TrustEvent;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.Callout;

/** Something that moved somebody's trust: what, why, what we did about it, and what came of that. */
final class TrustSheet {

    private static final double WIDTH = 360;

    private TrustSheet() {}

    static void open(Node anchor, TrustEvent event, Editors editors, ClientDeeds deeds) {
        Words words = editors.words();
        Form<TrustEvent> form = editors.<TrustEvent>form()
                .area("client.trust.what", TrustEvent::what, TrustEvent::withWhat).required()
                .choice("client.trust.direction", Direction.class, TrustEvent::direction, TrustEvent::withDirection)
                .optional("client.trust.cause", TrustCause.class, TrustEvent::cause, TrustEvent::withCause).beside()
                .day("client.trust.date", TrustEvent::date, TrustEvent::withDate)
                .area("client.trust.response", TrustEvent::response, TrustEvent::withResponse)
                .area("client.trust.followed", TrustEvent::followed, TrustEvent::withFollowed)
                .withoutHistory();
        form.show(event);
        VBox sheet = Layout.column(12, Layout.between(Texts.panelTitle(words.say("client.trust.title")), editors.internal()), form.root());
        sheet.setPrefWidth(WIDTH);
        Callout callout = new Callout(sheet).onClosed(form::close);
        Button drop = Buttons.small(Buttons.quiet(words.say("client.trust.drop"), () -> {
            callout.hide();
            deeds.drop(event);
        }));
        sheet.getChildren().add(Layout.row(8, Layout.spacer(), drop));
        callout.showBeside(anchor);
    }
}
