package tutti.client;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.client.Arrangement.Line;
import tutti.client.Arrangement.Order;
import tutti.i18n.ClientWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.EngagementLevel;
import tutti.model.Stakeholder;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.RovingFocus;
import tutti.widget.Texts;
import tutti.widget.chart.Track;
import tutti.widget.mark.LevelBars;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Voice;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** Everybody on the client's side: how powerful, how much room, where we need them, how long silent. */
final class StakeholderTable {

    private static final double ROW = 52;
    private static final double HEADING = 30;
    /** What a head has around its name for the ring of the focus. */
    private static final double HEAD_EDGE = 3;
    private static final double TRACK = 80;
    private static final double LEVELS = 90;
    private static final double LEVEL_EDGE = 6;
    private static final double LEVEL_STEP = (LEVELS - 2 * LEVEL_EDGE) / (EngagementLevel.values().length - 1);

    private final ClientViewModel model;
    private final Words words;
    private final ScaleWords scale;
    private final ClientWords client;
    private final PersonWords person;
    private final TableView<Line> table;

    StakeholderTable(ClientViewModel model) {
        this.model = model;
        words = model.words();
        scale = new ScaleWords(words);
        client = new ClientWords(words);
        person = new PersonWords(words);
        List<Button> heads = List.of(head(Order.NAME, words.say("client.stakeholders.name")), head(Order.POWER, words.say("client.stakeholders.power")),
                head(Order.ROOM, words.say("client.stakeholders.room")), levelHead(), head(Order.CONTACT, words.say("client.stakeholders.contact")));
        RovingFocus.over(heads);
        NodeColumn<Line> power = new NodeColumn<Line>("", 52, line -> cell(line, this::power)).fixed().head(heads.get(1));
        NodeColumn<Line> room = new NodeColumn<Line>("", 154, line -> cell(line, this::room)).fixed().head(heads.get(2));
        NodeColumn<Line> level = new NodeColumn<Line>("", 106, line -> cell(line, this::level)).fixed().head(heads.get(3));
        table = Tables.table(ROW,
                new EmptyState(Icon.CLIENT, words.say("client.stakeholders.empty"), words.say("client.stakeholders.empty.why")),
                new NodeColumn<Line>("", 173, this::nameOrHeading).styled("edge").head(heads.getFirst()),
                power, room, level,
                new NodeColumn<Line>("", 94, line -> cell(line, this::contact)).head(heads.getLast()));
        table.setAccessibleText(words.say("client.tab.stakeholders"));
        table.setRowFactory(_ -> new LineRow());
        GroupedTable.bind(table, model);
        List.of(power, room, level).forEach(column -> column.visibleProperty().bind(model.privacy().not()));
    }

    TableView<Line> table() {
        return table;
    }

    /** A heading is lower than a person and cannot be chosen. */
    private static final class LineRow extends TableRow<Line> {
        LineRow() {
            addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
                if (getItem() instanceof Line.Heading) {
                    press.consume();
                }
            });
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean heading = !empty && line instanceof Line.Heading;
            setPrefHeight(heading ? HEADING : ROW);
            getStyleClass().remove("heading");
            if (heading) {
                getStyleClass().add("heading");
            }
        }
    }

    private static Node cell(Line line, Function<StakeholderRow, Node> content) {
        return switch (line) {
            case Line.Heading heading -> new Region();
            case Line.Somebody(StakeholderRow row) -> content.apply(row);
        };
    }

    /** A heading runs over the cells at its right. */
    private Node nameOrHeading(Line line) {
        if (line instanceof Line.Heading(String title, int count)) {
            Pane over = new Pane(Texts.label(words.say("client.group.heading", title, count), "reason", "strong", "muted"));
            over.setMinWidth(0);
            over.setPrefSize(0, HEADING / 2);
            over.setMaxHeight(HEADING / 2);
            return over;
        }
        return cell(line, this::name);
    }

    /** The name of a column; pressed it sorts by it, pressed again the other way round. */
    private Button head(Order order, String name) {
        return head(order, Texts.text(name, "reason", "strong"));
    }

    private Button head(Order order, Node name) {
        HBox content = Layout.row(2, name);
        Node down = Icon.UNFOLD.at(12);
        Node up = Icon.UNFOLD.at(12);
        up.setRotate(180);
        content.getChildren().addAll(down, up);
        Button head = Layout.styled(Buttons.quiet("", () -> model.arrangement().sortBy(order)), "column-head");
        head.setGraphic(content);
        head.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        head.setTranslateX(-HEAD_EDGE);
        head.setCursor(Cursor.HAND);
        Runnable mark = () -> {
            boolean sorted = model.arrangement().order().get() == order;
            boolean turned = model.arrangement().turned().get();
            Panes.when(sorted && !turned, down);
            Panes.when(sorted && turned, up);
            String told = model.arrangement().name(order);
            head.setAccessibleText(!sorted ? words.say("client.sort.by", told)
                    : turned ? words.say("client.sort.turned", told) : words.say("client.sort.sorted", told));
        };
        model.arrangement().order().subscribe(_ -> mark.run());
        model.arrangement().turned().subscribe(_ -> mark.run());
        return head;
    }

    private Button levelHead() {
        HBox letters = new HBox();
        for (EngagementLevel level : EngagementLevel.values()) {
            StackPane letter = new StackPane(Texts.text(words.of(level).substring(0, 1), "reason", "strong"));
            letter.setPrefWidth(LEVEL_STEP);
            Tooltip.install(letter, new Tooltip(words.of(level)));
            letters.getChildren().add(letter);
        }
        Button head = head(Order.LEVEL, letters);
        head.setTranslateX(LEVEL_EDGE - LEVEL_STEP / 2 - HEAD_EDGE);
        return head;
    }

    private Node name(StakeholderRow row) {
        return Layout.twoLines(Texts.told(Texts.strong(row.record().name())), Texts.told(Texts.reason(row.record().role())));
    }

    private Node power(StakeholderRow row) {
        OptionalInt level = row.power() == 0 ? OptionalInt.empty() : OptionalInt.of(row.power());
        return new LevelBars(level, row.power() == 0 ? words.say("client.stakeholders.power.none")
                : words.say("client.stakeholders.power.told", row.power()));
    }

    private Node room(StakeholderRow row) {
        return switch (row.room()) {
            case Room.Known known -> {
                Label zone = Texts.label(person.zone(known), "reason", known.zone() == Zone.OUT ? "danger" : "warning");
                Label value = Texts.strong(scale.signed(known.value()));
                value.getStyleClass().add(known.zone() == Zone.OUT ? "danger" : "body");
                yield measured(track(known.confidence().score().value(), Voices.of(known.basis()), known.minimum().score().value(), known),
                        value, zone);
            }
            case Room.Unknown unknown when unknown.lastValue().isPresent() -> measured(
                    track(unknown.lastConfidence().orElseThrow().score().value(), Voice.STALE,
                            unknown.minimum().orElseThrow().score().value(), unknown),
                    Texts.label(scale.signed(unknown.lastValue().get()), "body", "muted"),
                    Texts.label(client.room(unknown), "reason", "warning"));
            case Room.Unknown unknown -> Texts.reason(client.room(unknown));
        };
    }

    private Track track(int confidence, Voice voice, int minimum, Room room) {
        Track track = new Track(Track.Kind.ROOM);
        track.show(OptionalDouble.of(confidence), voice, OptionalDouble.of(minimum), person.told(room));
        return track;
    }

    private static Node measured(Track track, Label value, Label below) {
        track.setMinWidth(TRACK);
        track.setMaxSize(TRACK, Region.USE_PREF_SIZE);
        return Layout.row(6, track, Layout.twoLines(value, Panes.when(!below.getText().isEmpty(), below)));
    }

    private Node level(StakeholderRow row) {
        Stakeholder one = row.record();
        Track track = new Track(Track.Kind.LEVEL);
        track.show(place(one.current()), Voice.SAID, place(one.desired()), person.levels(one));
        track.setMaxSize(LEVELS, Region.USE_PREF_SIZE);
        return track;
    }

    private static OptionalDouble place(java.util.Optional<EngagementLevel> level) {
        return level.map(seen -> OptionalDouble.of(seen.ordinal() + 1)).orElse(OptionalDouble.empty());
    }

    private Node contact(StakeholderRow row) {
        boolean never = row.silence().last().isEmpty();
        String days = never ? words.say("client.contact.never") : client.silence(row.silence());
        Label first = row.silence().isTooLong() ? Texts.label(days, "body", "strong", "danger") : Texts.body(days);
        String limit = client.limit(row.silence());
        Label second = Texts.reason(never ? words.say("client.contact.entered", scale.days(row.silence().days())) : limit);
        VBox both = Layout.twoLines(Texts.told(first), Texts.told(second));
        Tooltip.install(both, new Tooltip(words.say(row.silence().isTooLong() ? "client.contact.quiet" : "client.contact.told",
                client.silence(row.silence()), limit)));
        return both;
    }

    /** What the marks of the table mean. */
    Node legend() {
        HBox legend = Layout.row(12,
                Layout.row(5, new Mark(PersonMark.CLIENT_SAID, 10, ""), Texts.caption(words.say("client.legend.said"))),
                Layout.row(5, new Mark(PersonMark.CLIENT_JUDGED, 10, ""), Texts.caption(words.say("client.legend.judged"))),
                Layout.row(5, new Mark(PersonMark.ASKED, 12, ""), Texts.caption(words.say("client.legend.asked"))),
                Layout.spacer(), Texts.caption(words.say("client.legend.levels")));
        legend.setPadding(new Insets(0, 16, 0, 16));
        legend.setMinHeight(34);
        return legend;
    }
}
