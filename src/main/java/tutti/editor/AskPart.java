package tutti.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import tutti.model.Id;
import tutti.model.Thing;
import tutti.widget.Layout;
import tutti.widget.field.Choice;
import tutti.widget.field.InlineMessage;

/** One of the things asked at once; answered when all of them are. */
final class AskPart<V> {

    private static final int LINES = 3;

    private final VBox node;
    private final Node focus;
    private final InlineMessage message = new InlineMessage();
    private final Supplier<Understood<V>> read;
    private UnaryOperator<Runnable> around = UnaryOperator.identity();

    private AskPart(Node input, Node focus, Supplier<Understood<V>> read) {
        this.node = Layout.column(4, input, message);
        this.focus = focus;
        this.read = read;
    }

    /** @param refusal what is said of no words at all; empty: none are needed */
    static AskPart<String> words(String prompt, Optional<String> refusal, HalfTyped halfTyped, String place) {
        TextArea area = TabGoesOn.from(new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        name(area, prompt);
        Notation<String> notation = refusal.map(why -> Notations.text().neverEmpty(why)).orElse(Notations.text());
        halfTyped.waitsIn(area, place);
        AskPart<String> part = new AskPart<>(area, area, () -> notation.read(area.getText()));
        part.around = deed -> () -> halfTyped.becomes(place, area.getText(), deed);
        return part;
    }

    static AskPart<LocalDate> date(Editors editors, String name, LocalDate suggested) {
        boolean toCome = suggested.isAfter(editors.workspace().today().get());
        Dates dates = editors.dates();
        Notation<LocalDate> notation = new Notations(editors.words()).day(toCome ? dates::ahead : dates::back);
        String suggestion = notation.write(suggested);
        TextField field = new TextField(suggestion);
        name(field, name);
        return new AskPart<>(field, field, () -> field.getText().equals(suggestion)
                ? new Understood.Value<>(suggested) : notation.read(field.getText()));
    }

    /** @param refusal what is said when nobody is chosen; empty: nobody is an answer */
    static <T extends Thing> AskPart<Optional<Id<T>>> record(RecordField<T> field, Optional<Id<T>> chosen, Optional<String> refusal) {
        field.show(chosen);
        return new AskPart<>(field.node(), field.focus(), () -> field.value().isEmpty() && refusal.isPresent()
                ? new Understood.Refused<>(refusal.get()) : new Understood.Value<>(field.value()));
    }

    static <V> AskPart<V> choice(List<V> values, Function<V, String> name, String refusal) {
        List<V> chosen = new ArrayList<>();
        Choice<V> choice = new Choice<>(values, name, value -> {
            chosen.clear();
            chosen.add(value);
        });
        return new AskPart<>(choice, choice.getChildren().getFirst(), () -> chosen.isEmpty()
                ? new Understood.Refused<>(refusal) : new Understood.Value<>(chosen.getFirst()));
    }

    private static void name(TextInputControl input, String name) {
        input.setPromptText(name);
        input.setAccessibleText(name);
    }

    Node node() {
        return node;
    }

    Node focus() {
        return focus;
    }

    /** The deed of the answer, with what is to be done about its half-typed words. */
    Runnable keeping(Runnable deed) {
        return around.apply(deed);
    }

    /** The answer; where there is none, a sentence says why and the part is entered again. */
    Optional<V> take() {
        return switch (read.get()) {
            case Understood.Value<V>(V value) -> {
                message.clear();
                yield Optional.of(value);
            }
            case Understood.Refused<V>(String why) -> {
                message.error(why);
                focus.requestFocus();
                yield Optional.empty();
            }
        };
    }
}
