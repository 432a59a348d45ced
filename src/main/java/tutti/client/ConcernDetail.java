package tutti.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.AlsoRaised;
import tutti.model.Concern;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Step;
import tutti.model.deed.ConcernDeeds;
import tutti.widget.Buttons;
import tutti.widget.Menus;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.InlineMessage;

/** One concern: their words, its clock, the step that comes next, and what it is linked to. */
final class ConcernDetail {

    private final ClientViewModel model;
    private final Words words;
    private final ConcernSteps steps;
    private final Editors editors;
    private final VBox head = Layout.column(12);
    private final InlineMessage order = new InlineMessage();
    private final VBox promises = Layout.column(4);
    private final Form<Concern> form;
    private final VBox root;

    ConcernDetail(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
        steps = new ConcernSteps(model, editors);
        form = editors.<Concern>form()
                .shareable()
                .area("client.concern.words", Concern::words, Concern::withWords).required()
                .stakeholder("client.concern.raisedBy", Concern::raisedBy, Concern::withRaisedBy)
                .day("client.concern.raised", Concern::raised, Concern::withRaised).beside()
                .links("client.concern.needs", Need.class, Concern::needs, Concern::withNeeds)
                .node("client.concern.promises", promises)
                .onPage(Concern::onPage, Concern::withOnPage, Concern::words)
                .section("client.concern.steps").shareable()
                .pastDate("client.concern.acknowledged", one -> one.acknowledged().map(Step::on),
                        (one, on) -> one.withAcknowledged(moved(one.acknowledged(), on)))
                .text("client.concern.acknowledgedHow", one -> how(one.acknowledged()), (one, how) -> one.withAcknowledged(told(one.acknowledged(), how)))
                .when(one -> one.acknowledged().isPresent()).beside()
                .pastDate("client.concern.answered", one -> one.answered().map(Step::on), (one, on) -> one.withAnswered(moved(one.answered(), on)))
                .text("client.concern.answeredHow", one -> how(one.answered()), (one, how) -> one.withAnswered(told(one.answered(), how)))
                .when(one -> one.answered().isPresent()).beside()
                .pastDate("client.concern.settled", one -> one.settled().map(Step::on), (one, on) -> one.withSettled(moved(one.settled(), on)))
                .text("client.concern.settledHow", one -> how(one.settled()), (one, how) -> one.withSettled(told(one.settled(), how)))
                .when(one -> one.settled().isPresent()).beside()
                .section("client.concern.judgement").internal()
                .level("client.concern.severity", Concern::severity, Concern::withSeverity)
                .note("client.concern.note", Concern::note, Concern::withNote);
        root = Layout.column(16, head, order, form.root());
        model.concerns().listing().subscribe(listing -> show(listing.chosen()));
    }

    Region root() {
        return root;
    }

    /** A step on another day; without a day it was not taken. */
    private static Optional<Step> moved(Optional<Step> step, Optional<LocalDate> on) {
        return on.map(day -> new Step(day, how(step)));
    }

    /** Only a step that was taken has a how. */
    private static Optional<Step> told(Optional<Step> step, String how) {
        return step.map(taken -> new Step(taken.on(), how));
    }

    private static String how(Optional<Step> step) {
        return step.map(Step::how).orElse("");
    }

    private void show(Optional<ConcernRow> row) {
        Panes.when(row.isPresent(), root);
        form.show(row.map(ConcernRow::record));
        row.ifPresent(this::show);
    }

    private void show(ConcernRow row) {
        Concern concern = row.record();
        Button[] more = new Button[1];
        more[0] = Menus.more(words.say("client.more"), List.of(
                Menus.item(words.say("client.concern.merge"), () -> merge(more[0], concern)),
                Menus.item(words.say("client.concern.drop"), () -> model.deeds().drop(concern))));
        head.getChildren().setAll(Panes.heading(words.say("client.quoted", concern.words()), more[0]));
        concern.alsoRaised().forEach(again -> head.getChildren().add(again(again)));
        head.getChildren().add(steps.clock(concern));
        List<? extends Node> next = steps.steps(concern);
        if (!next.isEmpty()) {
            head.getChildren().add(new FlowPane(8, 6, next.toArray(Node[]::new)));
        }
        order.clear();
        ConcernDeeds.outOfOrder(concern).ifPresent(day -> order.warn(words.say("client.concern.outOfOrder", words.day(day))));
        List<Promise> about = model.picture().get().file().promises().stream()
                .filter(promise -> promise.concerns().contains(concern.id())).toList();
        Hyperlink[] add = new Hyperlink[1];
        add[0] = Buttons.link(words.say("client.concern.promise"), () -> new PromiseSheet(model, editors).open(add[0],
                words.say("client.concern.promise.title"), model.deeds().newPromise("").withTo(concern.raisedBy()).withConcerns(List.of(concern.id()))));
        promises.getChildren().setAll(about.stream()
                .<Node>map(promise -> Buttons.with(Icon.PROMISE, Buttons.link(promise.what(), () -> model.open(promise)))).toList());
        if (about.isEmpty()) {
            promises.getChildren().add(Texts.reason(words.say("client.concern.promises.none")));
        }
        promises.getChildren().add(add[0]);
    }

    /** Somebody else with the same worry: "“...” Daniel Oye, 9 Nov". */
    private Node again(AlsoRaised again) {
        String who = model.picture().get().name(again.by());
        String day = words.day(again.date());
        return Texts.wrapped(Texts.reason(words.say("client.concern.again", again.words(),
                who.isEmpty() ? day : words.say("client.concern.again.by", who, day))));
    }

    private void merge(Node anchor, Concern concern) {
        editors.ask().record(anchor, words.say("client.concern.merge.title"), Concern.class, other -> !other.id().equals(concern.id()),
                other -> model.deeds().merge(concern, other));
    }
}
