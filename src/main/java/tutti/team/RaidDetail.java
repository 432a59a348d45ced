package tutti.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Need;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.RaidType;
import tutti.model.RiskResponse;
import tutti.model.RoomSign;
import tutti.model.Thing;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.Choice;

/** Everything about the chosen record: only the fields that its type has, and what can be done with it. */
final class RaidDetail {

    private static final Predicate<RaidItem> RISK = is(RaidType.RISK);
    private static final Predicate<RaidItem> DECISION = is(RaidType.DECISION);

    private final RaidViewModel model;
    private final Editors editors;
    private final Words words;
    private final RaidOptions options;
    private final Form<RaidItem> itemForm;
    private final Form<Action> actionForm;
    private final Button happen;
    private final Button act;
    private final Button reviewed;
    private final Button decide;
    private final Button reopen;
    private final FlowPane deeds = new FlowPane(8, 8);
    private final VBox links = Layout.column(4);
    private final VBox actionLinks = Layout.column(4);
    private final Label decided = Texts.wrapped(Texts.body(""));
    private final Choice<Optional<Boolean>> answer;
    private final VBox root = new VBox();

    RaidDetail(RaidViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        options = new RaidOptions(model, editors);
        happen = button("team.raid.happen", "team.raid.happen.key", () -> item().ifPresent(model.edits()::happen));
        act = button("team.raid.act", "team.raid.act.key", this::askAction);
        reviewed = button("team.raid.reviewed", "team.raid.reviewed.key", this::askReview);
        decide = button("team.raid.decide", "team.raid.decide.key", this::askDecision);
        reopen = Buttons.small(Buttons.plain(words.say("team.raid.reopen"), () -> item().ifPresent(model.edits()::reopen)));
        answer = new Choice<>(List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                given -> words.say("team.raid.granted." + given.map(Object::toString).orElse("open")),
                given -> item().ifPresent(one -> model.edits().answer(one, given)));
        itemForm = itemForm();
        actionForm = actionForm();
        root.setPadding(new Insets(8, 20, 20, 20));
        Label teach = Texts.wrapped(Texts.label(words.say("team.raid.choose"), "reason", "muted"));
        model.listed().subscribe(listed -> root.getChildren().setAll(listed.chosen().map(row -> show(row.record())).orElse(teach)));
    }

    Region root() {
        return root;
    }

    /** Leads from the list to the fields. */
    void focusFirst() {
        itemForm.focusFirst();
    }

    /** What a letter does to the chosen record while the list has the focus; false: nothing. */
    boolean key(String letter) {
        Button pressed = switch (letter) {
            case "i" -> happen;
            case "a" -> act;
            case "r" -> reviewed;
            case "d" -> decide;
            default -> new Button();
        };
        boolean isThere = deeds.getChildren().contains(pressed) && item().isPresent();
        if (isThere) {
            pressed.fire();
        }
        return isThere;
    }

    private Button button(String key, String letter, Runnable deed) {
        return Buttons.withKey(words.say(letter), Buttons.small(Buttons.plain(words.say(key), deed)));
    }

    private Optional<RaidItem> item() {
        return model.listed().get().chosen().map(RaidRow::record).filter(RaidItem.class::isInstance).map(RaidItem.class::cast);
    }

    private Optional<Action> action() {
        return model.listed().get().chosen().map(RaidRow::record).filter(Action.class::isInstance).map(Action.class::cast);
    }

    private Node show(Thing record) {
        if (record instanceof Action action) {
            link(actionLinks, action, List.of());
            actionForm.show(action);
            return actionForm.root();
        }
        RaidItem item = (RaidItem) record;
        deeds.getChildren().setAll(deedsOf(item));
        link(links, item, model.followers(item));
        options.show(item);
        answer.setChosen(item.granted());
        decided.setText(item.decided().map(step -> words.say("team.raid.decided.how", words.day(step.on()), step.how()))
                .orElseGet(() -> words.say("team.raid.decided.not")));
        itemForm.show(item);
        return itemForm.root();
    }

    private List<Button> deedsOf(RaidItem item) {
        List<Button> fitting = new ArrayList<>();
        if (item.isOpen()) {
            switch (item.type()) {
                case RISK -> fitting.addAll(List.of(reviewed, happen));
                case DECISION -> fitting.add(decide);
                case ASSUMPTION, ISSUE, DEPENDENCY -> { }
            }
        } else if (item.decided().isPresent()) {
            fitting.add(reopen);
        }
        fitting.add(act);
        return fitting;
    }

    private void link(VBox box, Thing record, List<Thing> followers) {
        List<Node> lines = new ArrayList<>();
        model.origin(record).ifPresent(origin -> lines.add(link("team.raid.came-of", origin)));
        followers.forEach(follower -> lines.add(link("team.raid.led-to", follower)));
        Lines.show(box, lines, words.say("team.raid.links.none"));
    }

    private Node link(String key, Thing to) {
        Label lead = Texts.label(words.say(key), "reason", "muted");
        lead.setMinWidth(Label.USE_PREF_SIZE);
        Node link = Layout.styled(Buttons.link(model.call(to), () -> model.showHere(to)), "reason");
        ((Region) link).setMinWidth(0);
        return Layout.row(6, lead, link);
    }

    // ---- asking ----

    private void askAction() {
        item().ifPresent(item -> editors.ask().words(act, words.say("team.raid.act.title"), words.say("team.raid.act.prompt"),
                what -> model.edits().act(item, what)));
    }

    private void askReview() {
        item().ifPresent(item -> editors.ask().date(reviewed, words.say("team.raid.reviewed.title"), model.edits().today().plusDays(14),
                next -> model.edits().review(item, next)));
    }

    private void askDecision() {
        item().ifPresent(item -> editors.ask().dateAndReason(decide, words.say("team.raid.decide.title"), words.say("team.raid.decide.prompt"),
                model.edits().today(), (on, what) -> model.edits().decide(item, on, what)));
    }

    // ---- forms ----

    private Form<RaidItem> itemForm() {
        Predicate<RaidItem> asks = DECISION.and(item -> !item.spends().isEmpty());
        return editors.<RaidItem>form()
                .section("team.raid.section.what")
                .area("team.raid.text", RaidItem::text, RaidItem::withText).required()
                .node(deeds)
                .choice("team.raid.type", RaidType.class, RaidItem::type, RaidItem::withType)
                .member("team.raid.owner", RaidItem::owner, RaidItem::withOwner)
                .day("team.raid.raised", RaidItem::raised, RaidItem::withRaised).beside()
                .choice("team.raid.state", RaidState.class, RaidItem::state, RaidItem::withState).when(DECISION.negate())
                .date("team.raid.review", RaidItem::review, RaidItem::withReview).when(RISK)
                .date("team.raid.check-by", RaidItem::neededBy, RaidItem::withNeededBy).when(is(RaidType.ASSUMPTION))
                .date("team.raid.resolve-by", RaidItem::neededBy, RaidItem::withNeededBy).when(is(RaidType.ISSUE))
                .date("team.raid.needed-by", RaidItem::neededBy, RaidItem::withNeededBy).when(is(RaidType.DEPENDENCY).or(DECISION))
                .stakeholder("team.raid.asked-of", RaidItem::askedOf, RaidItem::withAskedOf).when(DECISION)
                .area("team.raid.waits", RaidItem::waits, RaidItem::withWaits).when(DECISION).hint("team.raid.waits.hint")
                .node("team.raid.decided.title", decided).when(DECISION)
                .optional("team.raid.response", RiskResponse.class, RaidItem::response, RaidItem::withResponse).when(RISK)
                .area("team.raid.response.text", RaidItem::responseText, RaidItem::withResponseText).when(DECISION.negate())
                .links("team.raid.needs", Need.class, RaidItem::needs, RaidItem::withNeeds)
                .onPage(RaidItem::onPage, RaidItem::withOnPage, RaidItem::text)
                .section("team.raid.options").internal()
                .node(options.root()).when(DECISION)
                .section("team.raid.section.spends").internal()
                .flag("team.raid.spends.patience", spends(RoomSign.PATIENCE), spending(RoomSign.PATIENCE)).when(DECISION)
                .flag("team.raid.spends.flexibility", spends(RoomSign.FLEXIBILITY), spending(RoomSign.FLEXIBILITY)).beside().when(DECISION)
                .flag("team.raid.spends.support", spends(RoomSign.SUPPORT), spending(RoomSign.SUPPORT)).beside().when(DECISION)
                .node("team.raid.granted", answer).when(asks)
                .section("team.raid.links").internal()
                .node(links)
                .section("team.raid.section.judgement").internal()
                .level("team.raid.probability", RaidItem::probability, RaidItem::withProbability).when(RISK)
                .level("team.raid.impact", RaidItem::impact, RaidItem::withImpact).when(RISK)
                .note("team.raid.note", RaidItem::note, RaidItem::withNote);
    }

    private static java.util.function.Function<RaidItem, Boolean> spends(RoomSign sign) {
        return item -> item.spends().contains(sign);
    }

    private static java.util.function.BiFunction<RaidItem, Boolean, RaidItem> spending(RoomSign sign) {
        return (item, asked) -> {
            Set<RoomSign> signs = new HashSet<>(item.spends());
            if (asked) {
                signs.add(sign);
            } else {
                signs.remove(sign);
            }
            return item.withSpends(signs);
        };
    }

    /** The same record as in the Team view; there is everything else about it. */
    private Form<Action> actionForm() {
        Button open = Buttons.withKey(words.say("team.raid.open.key"), Buttons.small(Buttons.plain(words.say("team.raid.open"),
                () -> action().ifPresent(model::open))));
        Button done = Buttons.small(Buttons.plain(words.say("team.action.done"), () -> action().ifPresent(action -> model.actions().finish(List.of(action.id())))));
        return editors.<Action>form()
                .section("team.raid.section.action")
                .area("team.action.what", Action::what, Action::withWhat).required()
                .node(new FlowPane(8, 8, done, open))
                .fact("team.raid.state", action -> words.of(action.state()))
                .member("team.action.owner", Action::owner, Action::withOwner)
                .dateBy("team.action.due", Action::due, model.actions()::moveDate).beside()
                .links("team.action.needs", Need.class, Action::needs, Action::withNeeds)
                .onPage(Action::onPage, Action::withOnPage, Action::what)
                .section("team.raid.links").internal()
                .node(actionLinks);
    }

    private static Predicate<RaidItem> is(RaidType type) {
        return item -> item.type() == type;
    }
}
