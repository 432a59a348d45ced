package tutti.harmony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Kind;
import tutti.model.measure.Shift;
import tutti.model.move.Group;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.CountPill;
import tutti.widget.mark.Side;
import tutti.widget.panel.Callout;
import tutti.widget.panel.DrawerPane;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.Focus;

/** The morning in two minutes: the moves by question, and what to have ready before the next meeting. */
public final class TodayView {

    private static final double SIDE = 312;
    private static final double MARGIN = 20;
    private static final double WHEN = 140;
    private static final double AVATAR = 22;

    private final TodayViewModel model;
    private final Editors editors;
    private final Words words;
    private final ErrandAsker asker;
    private final HarmonyViewModel harmony;
    private final ListView<Line> list = new ListView<>();
    private final RowKeys<Line> keys = new RowKeys<>(list, Line.One.class::isInstance);
    private final HBox head = Layout.panelHead();
    private final VBox side = Layout.column(12);
    private final DrawerPane root;

    /** A line of the list: the head of a group, or a move in it. */
    private sealed interface Line {
        record Head(Group group, int count) implements Line {}

        record One(MoveRow row) implements Line {}
    }

    /** @param harmony shows there what is seen better there: both sides' answers, and all that changed */
    public TodayView(TodayViewModel model, Editors editors, HarmonyViewModel harmony) {
        this.harmony = harmony;
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        this.asker = new ErrandAsker(model.moves().errands(), editors, harmony::showAnswers);
        list.getStyleClass().addAll("tutti-list", "today");
        list.setAccessibleText(words.say("harmony.moves.title"));
        list.setPlaceholder(new EmptyState(Icon.CHECK, words.say("harmony.moves.none"), words.say("harmony.moves.none.why")));
        list.setCellFactory(_ -> new LineCell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() instanceof Line.One(MoveRow row)) {
                model.moves().open(row);
                key.consume();
            }
        });
        VBox card = Layout.card(head, Layout.divider(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        side.getStyleClass().add("window-ground");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("window-ground");
        root = new DrawerPane(card, scroll, SIDE, words.say("harmony.today.side"));
        root.setCount("");
        root.setPadding(new Insets(16, MARGIN, 14, MARGIN));
        root.getStyleClass().add("window-ground");
        model.moves().rows().subscribe(_ -> show());
        model.moves().snoozed().subscribe(_ -> showHead());
        editors.workspace().today().subscribe((_, _) -> showHead());
        model.prepare().subscribe(this::showPrepare);
        model.elsewhere().subscribe(_ -> showPrepare(model.prepare().get()));
        model.lastLook().subscribe(_ -> showPrepare(model.prepare().get()));
        Focus.beginsAt(root, () -> list);
        editors.workspace().privacy().subscribe((_, _) -> showPrepare(model.prepare().get()));
    }

    public Parent root() {
        return root;
    }

    private void show() {
        List<Line> lines = new ArrayList<>();
        for (Group group : Group.values()) {
            List<MoveRow> rows = model.moves().rows(group);
            if (!rows.isEmpty()) {
                lines.add(new Line.Head(group, rows.size()));
                rows.forEach(row -> lines.add(new Line.One(row)));
            }
        }
        keys.show(lines);
        showHead();
    }

    private void showHead() {
        head.getChildren().setAll(Texts.title(model.date()), new CountPill(Integer.toString(model.moves().rows().get().size())),
                Texts.label(words.say("harmony.today.order"), "reason", "muted"), Layout.spacer());
        model.moves().snoozed().get().stream().findFirst().ifPresent(first -> {
            Hyperlink link = Buttons.link(words.say("harmony.moves.snoozed", model.moves().snoozed().get().size(), first.until()), () -> {});
            link.setOnAction(_ -> new Callout(SnoozedView.of(model.moves(), words)).showBeside(link));
            head.getChildren().add(Layout.styled(link, "reason"));
        });
    }

    private void showPrepare(Optional<TodayViewModel.Prepare> prepare) {
        side.getChildren().setAll(prepare.<Node>map(this::meeting).orElseGet(() -> Layout.card(new EmptyState(Icon.MEETING,
                words.say("harmony.today.no-meeting"), words.say("harmony.today.no-meeting.why"),
                Buttons.plain(words.say("harmony.today.plan"), model::planMeeting)))));
        model.lastLook().get().ifPresent(look -> side.getChildren().add(news(look)));
        if (!model.elsewhere().get().isEmpty()) {
            side.getChildren().add(elsewhere());
        }
    }

    private Node news(LastLook.Shown look) {
        VBox box = Layout.column(8, Layout.between(Texts.panelTitle(words.say("harmony.news.title")), Texts.label(look.when(), "caption", "muted")));
        look.news().forEach(one -> box.getChildren().addAll(Layout.divider(), news(one)));
        if (look.news().isEmpty()) {
            box.getChildren().add(Texts.label(words.say("harmony.news.none"), "reason", "muted"));
        }
        box.getChildren().add(Layout.styled(Buttons.link(look.more() > 0 ? words.say("harmony.news.more", look.more()) : words.say("harmony.news.all"),
                () -> harmony.showChanges(look.since())), "reason"));
        box.setPadding(new Insets(14, 16, 12, 16));
        return Layout.card(box);
    }

    private Node news(LastLook.News one) {
        boolean broke = one.way() == Shift.Way.BROKE;
        Icon icon = switch (one.way()) {
            case BROKE -> one.kind() == Kind.STAKEHOLDER ? Icon.ROOM : one.kind() == Kind.PROMISE ? Icon.PROMISE : Icon.HARMONY;
            case MENDED -> Icon.CHECK;
            case APPEARED -> Icon.ADD;
            case UNCLEAR, GONE -> Icon.HELP;
        };
        Hyperlink what = Layout.styled(Buttons.link(one.what(), () -> model.open(one.kind(), one.record())), "plain-link", "reason", "strong");
        if (broke) {
            what.getStyleClass().add("danger");
        }
        return new HBox(10, icon.at(14, broke ? "danger" : "muted"), Layout.grow(Layout.column(1, what, Texts.told(Texts.caption(one.detail())))));
    }

    /** The next meetings of the other engagements. */
    private Node elsewhere() {
        VBox box = Layout.column(8, Texts.label(words.say("harmony.today.elsewhere"), "strong", "body"));
        model.elsewhere().get().forEach(meeting -> box.getChildren().add(Layout.column(1,
                Layout.styled(Buttons.link(meeting.name(), () -> model.open(meeting)), "plain-link"),
                Texts.label(meeting.when(), "reason", "muted"))));
        box.setPadding(new Insets(14, 16, 16, 16));
        return Layout.card(box);
    }

    private Node meeting(TodayViewModel.Prepare prepare) {
        VBox box = Layout.column(12, Layout.row(8, Icon.MEETING.head(), Texts.panelTitle(prepare.name()), Layout.spacer(),
                Texts.label(prepare.in(), "strong", "reason")), Texts.label(prepare.when(), "reason", "muted"));
        prepare.ready().forEach(ready -> {
            Node icon = (ready.wrong() ? Icon.ERROR : iconOf(ready.kind())).at(16, ready.wrong() ? "danger" : "muted");
            box.getChildren().add(new HBox(10, icon, Layout.grow(Texts.smallLine(Texts.bold(ready.what() + " "), Texts.muted(ready.detail())))));
        });
        if (!prepare.attendees().isEmpty()) {
            box.getChildren().addAll(Layout.divider(), Texts.smallLine(Texts.bold(words.say("harmony.today.room") + " "),
                    Texts.muted(editors.workspace().privacy().get() ? "" : words.say("harmony.today.room.left"))));
        }
        VBox attendees = Layout.column(6);
        prepare.attendees().forEach(person -> {
            HBox row = Layout.row(8, new Avatar(person.initials(), Side.CLIENT, AVATAR),
                    Layout.styled(Buttons.link(person.name(), () -> model.open(Kind.STAKEHOLDER, person.id())), "plain-link"), Layout.spacer());
            Label room = Texts.label(person.room(), "caption", person.out() ? "danger" : "muted");
            room.visibleProperty().bind(editors.workspace().privacy().not());
            row.getChildren().add(room);
            attendees.getChildren().add(row);
        });
        box.getChildren().add(attendees);
        box.getChildren().add(Layout.row(6, Buttons.small(Buttons.with(Icon.STATUS, Buttons.primary(prepare.page(), model::openPage))),
                Buttons.small(Buttons.plain(words.say("harmony.today.prepare"), () -> model.open(Kind.MEETING, prepare.meeting())))));
        VBox card = Layout.card(box);
        box.setPadding(new Insets(14, 16, 16, 16));
        return card;
    }

    private static Icon iconOf(Kind kind) {
        return kind == Kind.RAID_ITEM ? Icon.DECISION : Icon.HELP;
    }

    private final class LineCell extends ListCell<Line> {
        LineCell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("group-line");
            setGraphic(empty || line == null ? null : switch (line) {
                case Line.Head(Group group, int count) -> group(group, count);
                case Line.One(MoveRow row) -> move(row);
            });
            setAccessibleText(empty || line == null ? null : switch (line) {
                case Line.Head(Group group, int count) -> words.say("harmony.today.group.spoken", model.moves().name(group), count);
                case Line.One(MoveRow row) -> row.spoken();
            });
        }

        private Node group(Group group, int count) {
            getStyleClass().add("group-line");
            return Layout.row(8, Texts.label(model.moves().name(group), "strong", "reason"),
                    Texts.label(model.hint(group), "reason", "muted"), Layout.spacer(), Texts.label(Integer.toString(count), "reason", "muted"));
        }

        private Node move(MoveRow row) {
            Label reason = Texts.label(row.engagementName().isEmpty() ? row.reason()
                    : words.say("harmony.today.engagement", row.engagementName(), row.reason()), "caption", "muted");
            Label when = Texts.label(row.when(), "reason", row.pressing() ? "danger" : "body");
            when.setMinWidth(WHEN);
            when.setMaxWidth(WHEN);
            Button snooze = Buttons.small(Buttons.iconOnly(Icon.SNOOZE, words.say("harmony.moves.snooze.spoken", row.title()), () -> {}));
            snooze.setOnAction(_ -> MovesView.snooze(model.moves(), editors, row, snooze));
            HBox buttons = Layout.row(6);
            buttons.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
            buttons.setMinWidth(WHEN);
            row.buttons().stream().findFirst().ifPresent(first -> {
                Button made = Buttons.small(Buttons.plain(first.words(), () -> { }));
                made.setOnAction(_ -> asker.press(first.errand(), made));
                buttons.getChildren().add(made);
            });
            keys.drawn(this, Stream.concat(buttons.getChildren().stream(), Stream.of(snooze)).toList());
            return Layout.row(10, MoveIcons.of(row.move().kind()), Layout.grow(Layout.twoLines(Texts.label(row.line(), "strong", "body"), reason)),
                    when, buttons, snooze);
        }
    }
}
