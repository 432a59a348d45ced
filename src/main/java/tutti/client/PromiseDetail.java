package tutti.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Concern;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.ReAgreement;
import tutti.widget.Buttons;
import tutti.widget.Menus;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.InlineMessage;

/** One promise: its dates, what became of it, and why it moved. */
final class PromiseDetail {

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final ScaleWords scale;
    private final LandingWords landing;
    private final VBox head = Layout.column(10);
    private final InlineMessage load = new InlineMessage();
    private final VBox history = Layout.column(6);
    private final Form<Promise> form;
    private final VBox root;

    PromiseDetail(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
        scale = new ScaleWords(words);
        landing = new LandingWords(words);
        Predicate<Promise> dated = promise -> promise.firstDate().isPresent();
        form = editors.<Promise>form()
                .shareable()
                .area("client.promise.what", Promise::what, Promise::withWhat).required()
                .stakeholder("client.promise.toWhom", Promise::to, Promise::withTo)
                .member("client.promise.owner", Promise::owner, Promise::withOwner)
                .dateBy("client.promise.firstDate", Promise::firstDate, this::setFirstDate).when(dated.negate()).hint("client.promise.firstDate.hint")
                .fact("client.promise.firstDate.set", promise -> promise.firstDate().map(words::weekday).orElse("")).when(dated)
                .day("client.promise.made", Promise::made, Promise::withMade)
                .links("client.promise.concerns", Concern.class, Promise::concerns, Promise::withConcerns)
                .links("client.promise.needs", Need.class, Promise::needs, Promise::withNeeds)
                .onPage(Promise::onPage, Promise::withOnPage, Promise::what)
                .note("client.promise.note", Promise::note, Promise::withNote);
        root = Layout.column(16, head, load, history, form.root());
        model.promises().listing().subscribe(listing -> show());
        model.picture().subscribe(picture -> show());
    }

    Region root() {
        return root;
    }

    private void setFirstDate(Promise promise, Optional<LocalDate> first) {
        first.ifPresent(day -> model.deeds().reAgree(promise, day, ""));
    }

    private void show() {
        Optional<PromiseRow> row = model.promises().listing().get().chosen();
        Panes.when(row.isPresent(), root);
        form.show(row.map(PromiseRow::record));
        row.ifPresent(one -> show(one, model.picture().get()));
    }

    private void show(PromiseRow row, ClientPicture picture) {
        Promise promise = row.record();
        HBox title = Panes.heading(promise.what(),
                Menus.more(words.say("client.more"), List.of(Menus.item(words.say("client.promise.drop"), () -> model.deeds().drop(promise)))));
        head.getChildren().setAll(title, state(row), deeds(promise));
        load.clear();
        landing.warning(promise, picture).ifPresent(load::warn);
        showHistory(promise);
    }

    private Node state(PromiseRow row) {
        Label late = Texts.label(scale.daysLate(row.standing().daysLate()), "reason", "danger", "strong");
        String reason = row.record().ending().map(ending -> ending.reason()).orElse("");
        Label outcome = Texts.reason(reason.isBlank() ? words.of(row.standing().outcome())
                : words.say("client.promise.outcome", words.of(row.standing().outcome()), reason));
        Label due = Texts.reason(row.record().ending().map(ending -> words.say("client.promise.ended", words.weekday(ending.on())))
                .or(() -> row.record().due().map(day -> words.say("client.promise.due", words.weekday(day)))).orElse(""));
        return Layout.row(10, Panes.when(row.standing().isLate(), late), due, outcome);
    }

    private Node deeds(Promise promise) {
        FlowPane deeds = new FlowPane(6, 6, Buttons.plain(words.say("client.promise.keep"), () -> model.deeds().keepPromise(promise)),
                LatePromises.reAgree(promise, model, editors),
                asking(words.say("client.promise.break"), words.say("client.promise.break.title"), (on, why) -> model.deeds().breakPromise(promise, on, why)),
                asking(words.say("client.promise.withdraw"), words.say("client.promise.withdraw.title"), (on, why) -> model.deeds().withdraw(promise, on, why)));
        deeds.getChildren().forEach(deed -> Buttons.small((Button) deed));
        return Panes.when(promise.isOpen(), deeds);
    }

    private Button asking(String verb, String title, BiConsumer<LocalDate, String> deed) {
        Button[] button = new Button[1];
        button[0] = Buttons.quiet(verb, () -> editors.ask().dateAndReason(button[0], title, words.say("client.promise.reason"),
                model.picture().get().today(), deed));
        return button[0];
    }

    private void showHistory(Promise promise) {
        VBox card = Layout.card();
        for (ReAgreement moved : promise.reagreed()) {
            Label what = Texts.wrapped(Texts.body(words.say("client.promise.moved", words.day(moved.on()), words.weekday(moved.due()), moved.reason())));
            what.setPadding(new Insets(6, 10, 6, 10));
            card.getChildren().add(what);
        }
        history.getChildren().setAll(Texts.reason(words.say("client.promise.history")), card);
        Panes.when(!promise.reagreed().isEmpty(), history);
    }
}
