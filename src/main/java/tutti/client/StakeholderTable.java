package tutti.client;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import tutti.editor.RowsTable;
import tutti.i18n.ClientWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.EngagementLevel;
import tutti.model.Stakeholder;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.widget.Icon;
import tutti.widget.Layout;
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
    private static final double TRACK = 80;
    private static final double LEVELS = 90;
    private static final double LEVEL_EDGE = 6;
    private static final double LEVEL_STEP = (LEVELS - 2 * LEVEL_EDGE) / (EngagementLevel.values().length - 1);

    private final Words words;
    private final ScaleWords scale;
    private final ClientWords client;
    private final PersonWords person;
    private final TableView<StakeholderRow> table;

    StakeholderTable(ClientViewModel model) {
        words = model.words();
        scale = new ScaleWords(words);
        client = new ClientWords(words);
        person = new PersonWords(words);
        NodeColumn<StakeholderRow> power = new NodeColumn<>("", 52, this::power).fixed().head(powerHead());
        NodeColumn<StakeholderRow> room = new NodeColumn<>(words.say("client.stakeholders.room"), 154, this::room).fixed();
        NodeColumn<StakeholderRow> level = new NodeColumn<>("", 106, this::level).fixed().head(levelHead());
        table = RowsTable.bind(Tables.table(ROW,
                new EmptyState(Icon.CLIENT, words.say("client.stakeholders.empty"), words.say("client.stakeholders.empty.why")),
                new NodeColumn<StakeholderRow>(words.say("client.stakeholders.name"), 173, this::name).styled("edge"), power, room, level,
                new NodeColumn<>(words.say("client.stakeholders.contact"), 94, this::contact)), model.stakeholders(), model.deeds()::drop);
        table.setAccessibleText(words.say("client.tab.stakeholders"));
        List.of(power, room, level).forEach(column -> column.visibleProperty().bind(model.privacy().not()));
    }

    TableView<StakeholderRow> table() {
        return table;
    }

    private Node powerHead() {
        return Layout.row(2, Texts.text(words.say("client.stakeholders.power"), "reason", "strong"), Icon.UNFOLD.at(12));
    }

    private Node levelHead() {
        HBox head = new HBox();
        for (EngagementLevel level : EngagementLevel.values()) {
            StackPane letter = new StackPane(Texts.text(words.of(level).substring(0, 1), "reason", "strong"));
            letter.setPrefWidth(LEVEL_STEP);
            Tooltip.install(letter, new Tooltip(words.of(level)));
            head.getChildren().add(letter);
        }
        head.setTranslateX(LEVEL_EDGE - LEVEL_STEP / 2);
        head.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
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
        Label days = row.silence().isTooLong() ? Texts.label(client.silence(row.silence()), "body", "strong", "danger")
                : Texts.body(client.silence(row.silence()));
        Label limit = Texts.reason(client.limit(row.silence()));
        return Layout.twoLines(Texts.told(days), Panes.when(!limit.getText().isEmpty(), limit));
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
