package tutti.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.editor.HalfTyped;
import tutti.i18n.Words;
import tutti.model.Direction;
import tutti.model.Stakeholder;
import tutti.model.TrustCause;
import tutti.model.TrustEvent;
import tutti.model.measure.TrustRepair;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.Choice;
import tutti.widget.field.DateField;
import tutti.widget.panel.Callout;

/** Something that moved somebody's trust: what, why, what would mend it, what we did about it, and what came of that. */
final class TrustSheet {

    private static final double WIDTH = 360;

    private final Editors editors;
    private final Words words;
    private final ClientDeeds deeds;

    TrustSheet(Editors editors, ClientDeeds deeds) {
        this.editors = editors;
        this.deeds = deeds;
        words = editors.words();
    }

    /** Asks for what moved somebody's trust just now. */
    void record(Node anchor, Stakeholder person, Direction direction) {
        LocalDate today = editors.workspace().today().get();
        TextArea what = new TextArea();
        what.setWrapText(true);
        what.setPrefRowCount(3);
        what.setPromptText(words.say("client.trust.what.prompt"));
        what.setAccessibleText(words.say("client.trust.what"));
        HalfTyped halfTyped = new HalfTyped(editors.workspace());
        String place = "client.trust.what/" + person.id();
        halfTyped.waitsIn(what, place);
        TrustCause[] cause = new TrustCause[1];
        Label repair = suggestion();
        Choice<TrustCause> causes = new Choice<>(List.of(TrustCause.values()), words::of, chosen -> {
            cause[0] = chosen;
            suggest(repair, direction, Optional.of(chosen));
        });
        suggest(repair, direction, Optional.empty());
        DateField when = new DateField(words.say("client.trust.date"), editors.dates().back(), words::weekday, date -> {});
        when.setDate(Optional.of(today));
        AskSheet sheet = new AskSheet(words, words.say(direction == Direction.UP ? "client.trust.up.title" : "client.trust.down.title", person.name()), WIDTH,
                what, AskSheet.field(words.say("client.trust.cause"), causes), repair, AskSheet.field(words.say("client.trust.date"), when));
        sheet.open(anchor, () -> {
            boolean said = !what.getText().isBlank();
            if (said) {
                halfTyped.becomes(place, what.getText(), () -> deeds.trustMoved(person, Optional.ofNullable(when.getValue()).orElse(today),
                        what.getText().strip(), direction, Optional.ofNullable(cause[0])));
            } else {
                sheet.refuse(words.say("client.trust.incomplete"));
            }
            return said;
        });
    }

    void open(Node anchor, TrustEvent event) {
        Label repair = suggestion();
        Form<TrustEvent> form = editors.<TrustEvent>form()
                .area("client.trust.what", TrustEvent::what, TrustEvent::withWhat).required()
                .choice("client.trust.direction", Direction.class, TrustEvent::direction, TrustEvent::withDirection)
                .optional("client.trust.cause", TrustCause.class, TrustEvent::cause, TrustEvent::withCause)
                .day("client.trust.date", TrustEvent::date, TrustEvent::withDate)
                .node(repair)
                .area("client.trust.response", TrustEvent::response, TrustEvent::withResponse)
                .area("client.trust.followed", TrustEvent::followed, TrustEvent::withFollowed)
                .onShow(shown -> suggest(repair, shown.direction(), shown.cause()))
                .withoutHistory();
        Subscription following = editors.workspace().caseFile().subscribe(file -> file.find(event.id()).ifPresent(form::show));
        VBox sheet = Layout.column(12, Layout.between(Texts.panelTitle(words.say("client.trust.title")), editors.internal()), form.root());
        sheet.setPrefWidth(WIDTH);
        Callout callout = new Callout(sheet).onClosed(() -> {
            following.unsubscribe();
            form.close();
        });
        Button drop = Buttons.small(Buttons.quiet(words.say("client.trust.drop"), () -> {
            callout.hide();
            deeds.drop(event);
        }));
        sheet.getChildren().add(Layout.row(8, Layout.spacer(), drop));
        callout.showBeside(anchor);
    }

    private static Label suggestion() {
        return Layout.styled(Texts.wrapped(Texts.reason("")), "suggestion");
    }

    private void suggest(Label repair, Direction direction, Optional<TrustCause> cause) {
        Panes.when(direction == Direction.DOWN, repair);
        repair.setText(cause.map(TrustRepair::of).map(this::say).orElseGet(() -> words.say("client.trust.repair.none")));
    }

    private String say(TrustRepair repair) {
        return switch (repair) {
            case OWN_AND_SHOW_THE_FIX -> words.say("client.trust.repair.ability");
            case SHOW_CARE -> words.say("client.trust.repair.benevolence");
            case GIVE_PROOF -> words.say("client.trust.repair.integrity");
        };
    }
}
