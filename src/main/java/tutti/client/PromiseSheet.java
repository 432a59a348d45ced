package tutti.client;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.editor.PersonField;
import tutti.i18n.Words;
import tutti.model.Member;
import tutti.model.Promise;
import tutti.widget.Layout;
import tutti.widget.field.DateField;
import tutti.widget.field.InlineMessage;

/** A promise about to be made: what, by whom and by when, with a warning where that day or that owner carries much already. */
final class PromiseSheet {

    private static final double WIDTH = 360;
    private static final int A_WEEK = 7;
    private static final String PLACE = "client.promise.what";

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final TextArea what = new TextArea();
    private final PersonField<Member> owner;
    private final DateField due;
    private final InlineMessage landing = new InlineMessage();

    PromiseSheet(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = editors.words();
        owner = new PersonField<>(editors, Member.class, words.say("client.promise.owner.prompt"));
        due = new DateField(words.say("client.promise.firstDate"), editors.dates().ahead(), words::weekday, _ -> { });
    }

    /** @param draft whom and what it is about: whatever is known where the question is asked */
    void open(Node anchor, String title, Promise draft) {
        LocalDate today = model.picture().get().today();
        what.setWrapText(true);
        what.setPrefRowCount(2);
        what.setPromptText(words.say("client.promise.what"));
        what.setAccessibleText(words.say("client.promise.what"));
        HalfTyped halfTyped = new HalfTyped(editors.workspace());
        halfTyped.waitsIn(what, PLACE);
        due.setDate(Optional.of(today.plusDays(A_WEEK)));
        owner.show(draft.owner());
        due.valueProperty().subscribe(_ -> warn(draft));
        owner.onCommit(_ -> warn(draft));
        warn(draft);
        HBox who = new HBox(12, Layout.grow(AskSheet.field(words.say("client.promise.owner"), owner.node())),
                AskSheet.field(words.say("client.promise.firstDate"), due));
        AskSheet sheet = new AskSheet(words, title, WIDTH, what, who, landing);
        sheet.open(anchor, () -> {
            boolean said = !what.getText().isBlank();
            if (said) {
                halfTyped.becomes(PLACE, what.getText(), () -> model.deeds().make(typed(draft)));
            } else {
                sheet.refuse(words.say("client.promise.incomplete"));
            }
            return said;
        });
    }

    private Promise typed(Promise draft) {
        return draft.withWhat(what.getText().strip()).withOwner(owner.value()).withFirstDate(Optional.ofNullable(due.getValue()));
    }

    private void warn(Promise draft) {
        landing.clear();
        new LandingWords(words).warning(typed(draft), model.picture().get()).ifPresent(landing::warn);
    }
}
