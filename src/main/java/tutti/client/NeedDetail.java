package tutti.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.BackBrief;
import tutti.model.Goal;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.NeedClass;
import tutti.model.Thing;
import tutti.model.Wording;
import tutti.model.measure.Link;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Menus;
import tutti.widget.Texts;
import tutti.widget.chart.History;
import tutti.widget.chart.TrendLine;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Chip;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.mark.Side;

/** One need: their words, our wording, who told it back, how satisfied they are, and where its chain breaks. */
final class NeedDetail {

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final NeedWords said;
    private final NeedSheets sheets;
    private final VBox head = Layout.column(8);
    private final Form<Need> wording;
    private final Label version = Texts.reason("");
    private final VBox middle = Layout.column(12);
    private final Form<Need> criterion;
    private final HBox accepted = Layout.row(8);
    private final VBox internal = Layout.column(12);
    private final Form<Need> fields;
    private final VBox root;

    NeedDetail(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
        said = new NeedWords(words);
        sheets = new NeedSheets(editors, model.deeds());
        wording = editors.<Need>form().areaBy("client.need.restated", need -> need.current().restated(), model.deeds()::restate)
                .prompt("client.need.restated.prompt").withoutHistory();
        criterion = editors.<Need>form().area("client.need.criterion", Need::criterion, Need::withCriterion).prompt("client.need.criterion.prompt")
                .withoutHistory();
        fields = editors.<Need>form()
                .section("client.need.fields").shareable()
                .areaBy("client.need.words", Need::words, model.deeds()::changeWords).required()
                .textBy("client.need.how", need -> need.current().how(), model.deeds()::tellHow)
                .stakeholder("client.need.saidBy", Need::saidBy, Need::withSaidBy)
                .optional("client.need.class", NeedClass.class, Need::needClass, Need::withNeedClass)
                .onPage(Need::onPage, Need::withOnPage, Need::words)
                .section("client.need.judgement").internal()
                .level("client.need.importance", Need::importance, Need::withImportance)
                .note("client.need.note", Need::note, Need::withNote)
                .historyAlsoOf(wording).historyAlsoOf(criterion);
        version.setMouseTransparent(true);
        root = Layout.column(12, head, Panes.besideName(wording.root(), marked(version)), middle, Panes.besideName(criterion.root(), marked(accepted)), internal,
                fields.root());
        model.needs().listing().subscribe(listing -> show());
        model.picture().subscribe(picture -> show());
        model.privacy().subscribe(hidden -> show());
    }

    Region root() {
        return root;
    }

    /** What we say of a need is never on the client's page; only their own words are. */
    private HBox marked(Node besideName) {
        Node lock = editors.internal();
        lock.visibleProperty().bind(model.privacy().not());
        HBox both = Layout.row(8, besideName, lock);
        both.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        both.setPickOnBounds(false);
        return both;
    }

    private void show() {
        Optional<NeedRow> row = model.needs().listing().get().chosen();
        Panes.when(row.isPresent(), root);
        Stream.of(wording, criterion, fields).forEach(form -> form.show(row.map(NeedRow::record)));
        row.ifPresent(one -> show(one, model.picture().get()));
    }

    private void show(NeedRow row, ClientPicture picture) {
        Need need = row.record();
        showHead(need, picture);
        middle.getChildren().setAll(confirming(need, picture), history(need, picture), backBriefs(need, picture));
        version.setText(said.version(need));
        showAccepted(need, picture);
        internal.getChildren().setAll(satisfaction(row, picture), Layout.divider(), links(row, picture), serving(need, picture));
        Panes.when(!model.privacy().get(), internal);
    }

    private void showHead(Need need, ClientPicture picture) {
        FlowPane chips = new FlowPane(6, 4);
        need.needClass().ifPresent(level -> chips.getChildren().add(Chip.quiet(words.of(level))));
        need.importance().filter(level -> !model.privacy().get())
                .ifPresent(level -> chips.getChildren().add(Chip.quiet(words.say("client.need.importance.chip", level.value()))));
        need.saidBy().flatMap(picture.file()::find).ifPresent(who -> chips.getChildren().add(Chip.quiet(who.name()).opening(() -> model.open(who))));
        chips.getChildren().add(Chip.quiet(words.say("client.need.first", words.day(need.wordings().getFirst().date()))));
        HBox.setHgrow(chips, Priority.ALWAYS);
        AddedWords added = NeedWords.addedWords(need);
        Label source = Texts.reason(said.added(need, added));
        head.getChildren().setAll(new HBox(8, chips, Menus.more(words.say("client.more"), menu(need))), quoted(added),
                Panes.when(!source.getText().isEmpty(), source));
    }

    private TextFlow quoted(AddedWords added) {
        TextFlow flow = Layout.styled(new TextFlow(), "title");
        flow.getChildren().add(Texts.text(words.say("client.quote.open")));
        for (AddedWords.Part part : added.parts()) {
            Text text = Texts.text(part.text());
            if (part.added()) {
                text.setUnderline(true);
                text.getStyleClass().add("warning");
            }
            flow.getChildren().add(text);
        }
        flow.getChildren().add(Texts.text(words.say("client.quote.close")));
        return flow;
    }

    private List<MenuItem> menu(Need need) {
        return List.of(
                Menus.item(words.say("client.need.confirm.other"), () -> confirmByAnybody(wording.root(), need)),
                Menus.item(words.say("client.need.drop"), () -> model.deeds().drop(need)));
    }

    // ---- our wording ----

    private Node confirming(Need need, ClientPicture picture) {
        String who = picture.name(need.saidBy());
        Button[] anchor = new Button[1];
        anchor[0] = Buttons.with(Icon.CHECK, Buttons.primary(
                who.isEmpty() ? words.say("client.need.confirm") : words.say("client.need.confirm.by", who), () -> confirm(anchor[0], need)));
        Button back = Buttons.with(Icon.SEND, Buttons.plain(words.say("client.need.sayBack"), () -> model.deeds().sayBack(need)));
        Wording current = need.current();
        boolean open = current.confirmed().isEmpty() && !current.restated().isBlank();
        boolean toSayBack = open && current.saidBack().isEmpty();
        return Panes.when(open, Layout.row(6, Buttons.small(anchor[0]), Panes.when(toSayBack, Buttons.small(back))));
    }

    /** Whoever said the need is asked only for the day. */
    private void confirm(Node anchor, Need need) {
        need.saidBy().ifPresentOrElse(
                who -> editors.ask().date(anchor, words.say("client.need.confirm.when"), today(), on -> model.deeds().confirm(need, on, who)),
                () -> confirmByAnybody(anchor, need));
    }

    private void confirmByAnybody(Node anchor, Need need) {
        editors.ask().stakeholder(anchor, words.say("client.need.confirm.who"), Optional.empty(), who -> model.deeds().confirm(need, today(), who));
    }

    private LocalDate today() {
        return model.picture().get().today();
    }

    private Node history(Need need, ClientPicture picture) {
        VBox card = Layout.card();
        for (int version = need.version(); version >= 1; version--) {
            NeedWords.State state = said.version(need, version, picture);
            Label day = Texts.reason(words.day(need.wordings().get(version - 1).date()));
            day.setMinWidth(48);
            HBox line = Layout.row(8, new Mark(state.mark(), 12, ""), day, Panes.wide(Texts.told(Texts.body(state.what()))),
                    Texts.caption(state.why()));
            line.setPadding(new Insets(4, 10, 4, 10));
            card.getChildren().add(line);
        }
        Hyperlink[] beside = new Hyperlink[1];
        beside[0] = Buttons.link(words.say("client.versions.open"), () -> VersionsSheet.open(beside[0], need, picture, words));
        return Layout.column(6, Layout.between(Texts.reason(words.say("client.need.history")), Panes.when(need.version() > 1, beside[0])), card);
    }

    private Node backBriefs(Need need, ClientPicture picture) {
        Hyperlink[] add = new Hyperlink[1];
        add[0] = Buttons.link(words.say("client.brief.add"), () -> sheets.backBrief(add[0], need));
        VBox card = Layout.card();
        for (BackBrief told : picture.serving().backBriefs(need.id()).reversed()) {
            card.getChildren().add(backBrief(told, need, picture));
        }
        if (card.getChildren().isEmpty()) {
            Label none = Texts.wrapped(Texts.reason(words.say("client.brief.none")));
            none.setPadding(new Insets(8, 10, 8, 10));
            card.getChildren().add(none);
        }
        return Layout.column(4, Layout.between(Texts.reason(words.say("client.brief.heading")), add[0]), card);
    }

    private Node backBrief(BackBrief told, Need need, ClientPicture picture) {
        String initials = picture.file().find(told.by()).map(Member::initials).orElse("");
        Label match = Texts.label(words.of(told.match()), "reason", "strong", told.match() == Match.MATCHES ? "success" : "warning");
        Label version = Texts.caption(told.version() == need.version() ? "" : words.say("client.brief.version", told.version()));
        HBox line = Layout.row(8, new Avatar(initials, Side.TEAM, 24), Panes.wide(Texts.told(Texts.body(words.say("client.quoted", told.words())))),
                Panes.when(!version.getText().isEmpty(), version), match, Texts.reason(words.day(told.date())));
        line.setPadding(new Insets(6, 10, 6, 10));
        return line;
    }

    // ---- accepted, satisfied ----

    private void showAccepted(Need need, ClientPicture picture) {
        Hyperlink[] accept = new Hyperlink[1];
        accept[0] = Buttons.link(words.say("client.need.accept"), () -> editors.ask().stakeholderAndDate(accept[0],
                words.say("client.need.accept.title"), need.saidBy(), today(), (who, on) -> model.deeds().accept(need, on, who)));
        String by = need.accepted().map(accepted -> picture.name(accepted.by())).orElse("");
        Label state = need.accepted().map(accepted -> Texts.label(by.isEmpty() ? words.say("client.need.accepted.on", words.day(accepted.on()))
                : words.say("client.need.accepted.by", by, words.day(accepted.on())), "reason", "success")).orElseGet(() -> Texts.reason(""));
        accepted.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        accepted.getChildren().setAll(Panes.when(need.accepted().isEmpty(), accept[0]), state);
    }

    private Node satisfaction(NeedRow row, ClientPicture picture) {
        Hyperlink[] add = new Hyperlink[1];
        add[0] = Buttons.link(words.say("client.satisfaction.add"), () -> sheets.satisfaction(add[0], row.record()));
        VBox now = Layout.column(6, Texts.reason(said.capital(said.satisfaction(row))), NeedsTab.track(row, said).labelled(), add[0]);
        now.setMinWidth(180);
        TrendLine trend = new TrendLine();
        String asks = row.asked().isPresent() ? words.say("client.need.asks", (int) row.asked().getAsDouble()) : "";
        trend.show(row.record().satisfactions().stream().map(one -> new History(one.date(), words.day(one.date()), one.score().value(),
                Voices.of(one.basis()), words.say("client.satisfaction.told", picture.name(one.who()), words.day(one.date()), one.score().value()),
                () -> {})).toList(), row.asked().isPresent() ? row.asked() : OptionalDouble.empty(), asks);
        VBox over = Layout.column(2, Layout.between(Texts.reason(words.say("client.satisfaction.over")), editors.internal()), trend);
        HBox.setHgrow(over, Priority.ALWAYS);
        return new HBox(20, now, over);
    }

    // ---- the chain ----

    private Node links(NeedRow row, ClientPicture picture) {
        HBox five = new HBox(4);
        for (Link link : Link.values()) {
            NeedWords.State state = said.link(row.links(), link);
            Label name = Texts.label(state.what(), "caption", state.mark() == LinkMark.BROKEN_FIRST ? "strong" : "muted");
            name.setMinWidth(Label.USE_PREF_SIZE);
            Label why = Texts.wrapped(Texts.label(state.why(), "caption", state.mark() == LinkMark.BROKEN_FIRST ? "strong" : "muted"));
            why.setPrefWidth(0);
            why.setMaxWidth(Double.MAX_VALUE);
            VBox cell = new VBox(Layout.row(4, new Mark(state.mark(), 12, said.fully(row.links(), link, picture)), name), why);
            cell.setPadding(new Insets(4, 2, 4, 2));
            HBox.setHgrow(cell, Priority.ALWAYS);
            if (state.mark() == LinkMark.BROKEN_FIRST) {
                cell.getStyleClass().add("tint-danger");
            }
            name.setTooltip(new javafx.scene.control.Tooltip(said.fully(row.links(), link, picture)));
            five.getChildren().add(cell);
        }
        return Layout.column(6, Texts.reason(words.say("client.need.links")), five);
    }

    private Node serving(Need need, ClientPicture picture) {
        VBox list = Layout.column(2);
        picture.serving().goals(need.id()).forEach(goal -> list.getChildren().add(Layout.row(4, link(Icon.GOAL, goal), Buttons.small(Buttons.iconOnly(
                Icon.CLOSE, words.say("client.need.goal.remove", goal.name()), () -> model.deeds().stopServing(need, goal.id()))))));
        picture.serving().actions(need.id()).forEach(action -> list.getChildren().add(link(Icon.ACTION, action)));
        picture.serving().promises(need.id()).forEach(promise -> list.getChildren().add(link(Icon.PROMISE, promise)));
        picture.serving().milestones(need.id()).forEach(milestone -> list.getChildren().add(link(Icon.MILESTONE, milestone)));
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Texts.wrapped(Texts.reason(words.say("client.need.serving.none"))));
        }
        Hyperlink[] promise = new Hyperlink[1];
        promise[0] = Buttons.link(words.say("client.need.promise"), () -> new PromiseSheet(model, editors).open(promise[0],
                words.say("client.need.promise.title"), model.deeds().newPromise("").withTo(need.saidBy()).withNeeds(List.of(need.id()))));
        Hyperlink goal = Buttons.link(words.say("client.need.goal"), () -> { });
        goal.setOnAction(_ -> editors.ask().recordOrNew(goal, words.say("client.need.goal.title"), Goal.class,
                which -> which.dropped().isEmpty() && !which.needs().contains(need.id()),
                which -> model.deeds().serve(need, which), name -> model.deeds().beginGoal(need, name)));
        return Layout.column(4, Layout.between(Texts.reason(words.say("client.need.serving")), Layout.row(12, goal, promise[0])), list);
    }

    private Node link(Icon icon, Thing record) {
        Hyperlink link = Buttons.with(icon, Buttons.link(record.title(), () -> model.open(record)));
        link.setMinWidth(0);
        return link;
    }
}
