package tutti.team;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.editor.LettersView;
import tutti.i18n.Words;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Percent;
import tutti.model.Person;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Ink;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.Meter;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** All goals, and everything about the chosen one. */
final class GoalsPane {

    private static final double ROW = 38;
    private static final double MARK = 14;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;
    private final LettersView letters;
    private final DateMoves moves;
    private final VBox toldBack = Layout.column(6);
    private final VBox asked = Layout.column(6);
    private final FlowPane silent = new FlowPane(6, 6);

    private GoalsPane(TeamViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        this.letters = new LettersView(editors);
        this.moves = model.moves();
    }

    static TeamPane of(TeamViewModel model, Editors editors) {
        GoalsPane pane = new GoalsPane(model, editors);
        Form<Goal> form = pane.form();
        model.goals().listing().subscribe(listing -> {
            listing.chosen().ifPresent(pane::show);
            form.show(listing.chosen().map(GoalRow::record));
        });
        return new TopPane(pane.notAsked(), new ListPane<>(model.goals(), pane.table(), editors.newLine("team.goal.new", "team.goal.new.edit", model::newGoal),
                form.root(), editors.words().say("team.goal.choose"),
                record -> editors.drop("team.goal.delete", record)));
    }

    private TableView<GoalRow> table() {
        TableView<GoalRow> table = Tables.table(ROW, new EmptyState(Icon.GOAL, words.say("team.goal.empty"), words.say("team.goal.empty.why")),
                new NodeColumn<>(words.say("team.column.goal"), 232, GoalsPane::name),
                new NodeColumn<>(words.say("team.column.serves"), 168, row -> serves(row, words)),
                new NodeColumn<>(words.say("team.column.first"), 72, row -> Texts.label(row.first(), "reason", "muted")),
                new NodeColumn<>(words.say("team.column.forecast"), 128, GoalsPane::forecast),
                new NodeColumn<>(words.say("team.column.progress"), 92, row -> Layout.twoLines(
                        Texts.label(words.say("team.percent", row.record().progress().value()), "reason"), Texts.label(row.time(), "caption", "muted"))));
        table.setAccessibleText(words.say("team.tab.goals"));
        return table;
    }

    static Node name(GoalRow row) {
        return Layout.twoLines(Texts.told(Texts.label(row.record().name(), row.isDropped() ? "muted" : "strong", "body")),
                Texts.told(Texts.label(row.record().target(), "caption", "muted")));
    }

    static Node serves(GoalRow row, Words words) {
        Node told = Texts.label(row.toldBack(), "caption", row.doubtful() ? "warning" : "muted");
        return row.isOrphan()
                ? Layout.row(6, new Mark(LinkMark.BROKEN_FIRST, MARK, ""), Texts.label(words.say("team.no-need"), "reason", "danger"))
                : Layout.twoLines(Texts.told(Texts.label(row.serves(), "reason")), told);
    }

    static Node forecast(GoalRow row) {
        return forecast(row.forecast());
    }

    static Node forecast(Forecast forecast) {
        HBox said = Layout.row(4, Texts.label(forecast.day(), forecast.tone().styles("reason")));
        if (forecast.isDone()) {
            said.getChildren().addFirst(new Mark(LinkMark.HOLDS, MARK, ""));
        }
        if (!forecast.beside().isEmpty()) {
            said.getChildren().add(Texts.label(forecast.beside(), "reason", "danger"));
        }
        said.setAccessibleText(forecast.spoken());
        return said;
    }

    static Node progress(GoalRow row, double width, Words words) {
        Meter meter = new Meter(Ink.TEAM, width, 6);
        meter.setMinWidth(width);
        meter.setMaxWidth(width);
        String said = words.say("team.percent", row.record().progress().value());
        meter.show(row.record().progress().value() / 100.0, row.elapsed(), row.time().isEmpty() ? said : said + ", " + row.time());
        if (!row.time().isEmpty()) {
            Tooltip.install(meter, new Tooltip(row.time()));
        }
        return Layout.row(8, meter, Texts.label(said, "reason"));
    }

    private void show(GoalRow row) {
        moves.show(row.record());
        letters.show(row.record().engagement(), row.record().id());
        asked.getChildren().setAll(model.picture().get().file().find(row.record().needs()).stream().map(this::theirWords).toList());
        silent.getChildren().setAll(NotAsked.of(row.record(), model.picture().get()).stream().map(member -> silent(row, member)).toList());
        Lines.show(toldBack, ToldBack.of(row.record(), model.picture().get(), words).stream()
                .map(told -> Layout.column(0, Texts.wrapped(Texts.label(told.words(), "reason")),
                        Texts.wrapped(Texts.label(told.about(), told.tone().styles("caption"))))).toList(),
                words.say("team.goal.told-back.empty"));
    }

    private Form<Goal> form() {
        Button tell = Buttons.with(Icon.ADD, Buttons.small(Buttons.plain(words.say("team.goal.told-back.add"), () -> { })));
        tell.setOnAction(_ -> model.goals().chosen().ifPresent(row -> askToldBack(tell, row)));
        return editors.<Goal>form()
                .section("team.goal.section.what")
                .text("team.goal.name", Goal::name, Goal::withName).required()
                .area("team.goal.target", Goal::target, Goal::withTarget).prompt("team.goal.target.prompt")
                .date("team.goal.first", Goal::firstDate, Goal::withFirstDate).when(goal -> goal.firstDate().isEmpty())
                .fact("team.goal.first", goal -> goal.firstDate().map(words::weekday).orElse("")).when(goal -> goal.firstDate().isPresent())
                .dateBy("team.goal.forecast", Goal::forecast, model.deeds()::moveForecast).beside()
                .node(new MovesView(moves).root()).when(DateMoves::hasMoved)
                .pastDate("team.goal.begun", Goal::begun, Goal::withBegun)
                .percent("team.goal.progress", goal -> Optional.of(goal.progress()),
                        (goal, share) -> goal.withProgress(share.orElse(new Percent(0)))).beside()
                .links("team.goal.needs", Need.class, Goal::needs, Goal::withNeeds)
                .node(state())
                .section("team.goal.section.letters")
                .node(letters.root())
                .section("team.goal.section.told-back").internal()
                .node(Layout.column(8, asked, toldBack, silent, tell))
                .section("team.section.note").internal()
                .note("team.goal.note", Goal::note, Goal::withNote);
    }

    /** What the client said, to lay beside what is told back. */
    private Node theirWords(Need need) {
        String who = need.saidBy().flatMap(model.picture().get().file()::find).map(Person::name).orElse("");
        Button tell = Buttons.small(Buttons.quiet(words.say("team.goal.told-back.add"), () -> { }));
        tell.setAccessibleText(words.say("team.told-back.need.add", need.words()));
        tell.setOnAction(_ -> model.goals().chosen().ifPresent(row -> editors.ask().member(tell, words.say("team.goal.told-back.who"), accountable(row),
                by -> askWords(tell, (said, match) -> model.deeds().toldBack(need, by, said, match)))));
        return Layout.row(8, Layout.grow(Layout.column(0, Texts.wrapped(Texts.label(words.say("team.quoted", need.words()), "reason", "client")),
                Texts.caption(who.isEmpty() ? words.say("team.told-back.client") : words.say("team.told-back.client.who", who)))), tell);
    }

    private Button silent(GoalRow row, Member member) {
        Button ask = Buttons.small(Buttons.plain(words.say("team.told-back.ask", member.name()), () -> { }));
        ask.setOnAction(_ -> askWords(ask, (said, match) -> model.deeds().toldBack(row.record(), member.id(), said, match)));
        return ask;
    }

    /** Which goals somebody carries who was not asked yet what they are for. */
    private Region notAsked() {
        MissingLine line = new MissingLine(words);
        model.picture().subscribe(picture -> line.show(words.say("team.told-back.missing"), picture.hidden() ? List.of()
                : picture.file().goals().stream().filter(goal -> !NotAsked.of(goal, picture).isEmpty())
                        .map(goal -> new MissingLine.Missing(words.say("team.told-back.missing.goal", goal.name(), NotAsked.of(goal, picture).stream()
                                .map(Member::initials).collect(Collectors.joining(", "))), () -> model.open(goal))).toList()));
        return line.root();
    }

    /** Done, dropped and why, or taken up again. */
    private Node state() {
        Button done = Buttons.small(Buttons.plain(words.say("team.goal.done"), () -> { }));
        done.setOnAction(_ -> chosen().ifPresent(goal -> editors.ask().date(done, words.say("team.goal.done.when"), model.deeds().today(),
                on -> model.deeds().finish(goal, on))));
        Button drop = Buttons.small(Buttons.quiet(words.say("team.goal.drop"), () -> { }));
        drop.setOnAction(_ -> chosen().ifPresent(goal -> editors.ask().dateAndReason(drop, words.say("team.goal.drop.why"),
                words.say("team.goal.drop.prompt"), model.deeds().today(), (on, why) -> model.deeds().drop(goal, on, why))));
        Button reopen = Buttons.small(Buttons.plain(words.say("team.goal.reopen"), () -> chosen().ifPresent(model.deeds()::reopen)));
        HBox row = Layout.row(8);
        model.goals().listing().subscribe(listing -> listing.chosen().map(GoalRow::record).ifPresent(goal -> {
            String ended = goal.dropped().map(step -> words.say("team.goal.dropped", words.day(step.on()), step.how()))
                    .or(() -> goal.done().map(on -> words.say("team.goal.done.on", words.day(on)))).orElse("");
            row.getChildren().setAll(goal.isOpen() ? List.of(done, drop)
                    : List.of(Layout.grow(Texts.wrapped(Texts.label(ended, "reason"))), reopen));
        }));
        return row;
    }

    private Optional<Goal> chosen() {
        return model.goals().chosen().map(GoalRow::record);
    }

    private Optional<Id<Member>> accountable(GoalRow row) {
        return model.picture().get().raci().holders(row.record().id(), Letter.A).stream()
                .filter(Member.class::isInstance).map(Member.class::cast).map(Member::id).findFirst();
    }

    private void askToldBack(Node anchor, GoalRow row) {
        editors.ask().member(anchor, words.say("team.goal.told-back.who"), accountable(row),
                who -> askWords(anchor, (said, match) -> model.deeds().toldBack(row.record(), who, said, match)));
    }

    private void askWords(Node anchor, BiConsumer<String, Match> keep) {
        editors.ask().choiceAndWords(anchor, words.say("team.goal.told-back.how"), List.of(Match.values()), words::of,
                words.say("team.goal.told-back.words"), (match, said) -> keep.accept(said, match));
    }
}
