package tutti.team;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.i18n.Words;
import tutti.model.DecisionOption;
import tutti.model.RaidItem;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.CommitField;

/** The ways to decide, each with its effect on scope, cost and date, written where they stand. */
final class RaidOptions {

    private final RaidViewModel model;
    private final Editors editors;
    private final Words words;
    private final VBox list = Layout.column(8);
    private final CommitField next;
    private final HalfTyped halfTyped;
    private final VBox root;
    private final List<RaidItem> shown = new ArrayList<>();

    RaidOptions(RaidViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        next = new CommitField(words.say("team.raid.option.new"), this::add);
        next.setAccessibleText(words.say("team.raid.option.new"));
        halfTyped = new HalfTyped(editors.workspace());
        halfTyped.waitsWhereItStands(next, () -> shown.stream().findFirst().map(decision -> place("new", decision)));
        root = Layout.column(8, list, next);
    }

    Region root() {
        return root;
    }

    /** What is being typed stays while it is still the same decision. */
    void show(RaidItem decision) {
        boolean isSame = shown.stream().anyMatch(before -> before.id().equals(decision.id()) && before.options().equals(decision.options())
                && before.decided().equals(decision.decided()));
        if (isSame) {
            return;
        }
        halfTyped.flush();
        shown.clear();
        next.setValue("");
        shown.add(decision);
        halfTyped.move(next, place("new", decision));
        List<Node> cards = new ArrayList<>();
        for (int i = 0; i < decision.options().size(); i++) {
            cards.add(card(decision, i));
        }
        list.getChildren().setAll(cards);
    }

    private static String place(String what, RaidItem decision) {
        return "team.raid.option." + what + "/" + decision.id();
    }

    private Node card(RaidItem decision, int place) {
        DecisionOption option = decision.options().get(place);
        CommitField text = field("team.raid.option.text", option.text(), place("text." + place, decision), typed -> set(decision, place, with(option, typed, DecisionOption::text)));
        HBox effects = Layout.row(6,
                effect("team.raid.option.scope", option, DecisionOption::scope, decision, place, (one, typed) -> new DecisionOption(one.text(), typed, one.cost(), one.date())),
                effect("team.raid.option.cost", option, DecisionOption::cost, decision, place, (one, typed) -> new DecisionOption(one.text(), one.scope(), typed, one.date())),
                effect("team.raid.option.date", option, DecisionOption::date, decision, place, (one, typed) -> new DecisionOption(one.text(), one.scope(), one.cost(), typed)));
        Button remove = Buttons.small(Buttons.iconOnly(Icon.REMOVE, words.say("team.raid.option.remove", option.text()), () -> set(decision, place, List.of())));
        HBox head = Layout.row(6, Layout.grow(text), remove);
        VBox card = Layout.column(6, head, effects);
        if (decision.decided().isEmpty()) {
            Button decide = Buttons.small(Buttons.plain(words.say("team.raid.option.decide"), () -> { }));
            decide.setOnAction(_ -> editors.ask().dateAndWords(decide, words.say("team.raid.option.decide.title", option.text()),
                    words.say("team.raid.option.decide.also"), model.edits().today(), (on, also) -> model.edits().decideFor(decision, option, on, also)));
            card.getChildren().add(Layout.row(0, decide));
        }
        Layout.styled(card, "well");
        card.setStyle("-fx-padding: 8;");
        return card;
    }

    private Node effect(String key, DecisionOption option, Function<DecisionOption, String> get, RaidItem decision, int place,
                        BiFunction<DecisionOption, String, DecisionOption> set) {
        CommitField field = field(key, get.apply(option), place(key + "." + place, decision), typed -> set(decision, place, List.of(set.apply(option, typed))));
        VBox named = Layout.column(2, Texts.label(words.say(key), "caption", "muted"), field);
        named.setPrefWidth(0);
        HBox.setHgrow(named, Priority.ALWAYS);
        return named;
    }

    private CommitField field(String key, String value, String waitsAt, Consumer<String> commit) {
        CommitField field = new CommitField(words.say(key), commit);
        field.setValue(value);
        field.setAccessibleText(words.say(key));
        field.setMinWidth(0);
        halfTyped.waitsIn(field, waitsAt, () -> value);
        return field;
    }

    /** An option without words is no option. */
    private static List<DecisionOption> with(DecisionOption option, String typed, Function<DecisionOption, String> before) {
        return typed.isBlank() && !before.apply(option).isBlank() ? List.of()
                : List.of(new DecisionOption(typed, option.scope(), option.cost(), option.date()));
    }

    private void set(RaidItem decision, int place, List<DecisionOption> instead) {
        List<DecisionOption> options = new ArrayList<>(decision.options());
        options.remove(place);
        options.addAll(place, instead);
        model.edits().options(decision, options);
    }

    private void add(String text) {
        shown.stream().filter(_ -> !text.isBlank()).findFirst().ifPresent(decision -> {
            List<DecisionOption> options = new ArrayList<>(decision.options());
            options.add(new DecisionOption(text, "", "", ""));
            halfTyped.becomes(place("new", decision), text, () -> model.edits().options(decision, options));
        });
    }
}
