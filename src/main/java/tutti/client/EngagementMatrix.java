package tutti.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.RowsTable;
import tutti.i18n.Words;
import tutti.model.EngagementLevel;
import tutti.model.Stakeholder;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/**
 * The engagement assessment matrix of the whole client: for everybody the level at which they stand and the one at which we
 * need them. The arrows move the one where they stand, with Shift the one where we need them.
 */
final class EngagementMatrix {

    private static final double ROW = 38;
    private static final double LEVEL = 70;

    private final ClientViewModel model;
    private final Words words;
    private final Label counts = Texts.label("", "reason");
    private final VBox root;

    EngagementMatrix(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        List<NodeColumn<StakeholderRow>> columns = new ArrayList<>();
        columns.add(new NodeColumn<StakeholderRow>(words.say("client.stakeholders.name"), 150, this::name).styled("edge"));
        for (EngagementLevel level : EngagementLevel.values()) {
            columns.add(new NodeColumn<StakeholderRow>(words.of(level), LEVEL, row -> marks(row.record(), level)).fixed().styled("centred", "narrow"));
        }
        columns.add(new NodeColumn<>(words.say("client.matrix.since"), 72, row -> Texts.reason(since(row.record()))));
        TableView<StakeholderRow> table = RowsTable.bind(Tables.table(ROW,
                new EmptyState(Icon.CLIENT, words.say("client.stakeholders.empty"), words.say("client.stakeholders.empty.why")), columns),
                model.stakeholders(), model.deeds()::drop);
        table.setAccessibleText(words.say("client.look.engagement"));
        table.setAccessibleHelp(words.say("client.matrix.keys"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        HBox head = Layout.row(8, Texts.panelTitle(words.say("client.matrix.title")), counts, Layout.spacer(), editors.internal());
        head.setPadding(new Insets(0, 16, 0, 16));
        head.setMinHeight(40);
        HBox legend = Layout.row(16,
                Layout.row(5, new Mark(PersonMark.CLIENT_SAID, 10, ""), Texts.caption(words.say("client.matrix.current"))),
                Layout.row(5, new Mark(PersonMark.ASKED, 12, ""), Texts.caption(words.say("client.matrix.desired"))),
                Layout.spacer(), Texts.caption(words.say("client.matrix.keys")));
        legend.setPadding(new Insets(0, 16, 0, 16));
        legend.setMinHeight(34);
        root = new VBox(head, table, Layout.styled(Layout.divider(), "firm"), legend);
        model.stakeholders().listing().subscribe(_ -> count());
    }

    Region root() {
        return root;
    }

    private void count() {
        List<StakeholderRow> rows = model.stakeholders().listing().get().shown();
        long known = rows.stream().filter(row -> row.record().current().isPresent() && row.record().desired().isPresent()).count();
        long below = rows.stream().filter(row -> row.levelsShort() > 0).count();
        counts.setText(words.say("client.matrix.counts", known - below, known, below));
    }

    private Node name(StakeholderRow row) {
        return Layout.twoLines(Texts.told(Texts.strong(row.record().name())), Texts.told(Texts.reason(row.record().role())));
    }

    private Node marks(Stakeholder person, EngagementLevel level) {
        HBox marks = Layout.row(4);
        marks.setAlignment(javafx.geometry.Pos.CENTER);
        if (person.current().equals(Optional.of(level))) {
            marks.getChildren().add(new Mark(PersonMark.CLIENT_SAID, 12, words.say("client.matrix.current")));
        }
        if (person.desired().equals(Optional.of(level))) {
            marks.getChildren().add(new Mark(PersonMark.ASKED, 14, words.say("client.matrix.desired")));
        }
        return marks;
    }

    private String since(Stakeholder person) {
        return person.levels().isEmpty() ? words.say("client.person.level.none") : words.day(person.levels().getLast().date());
    }

    private void pressed(KeyEvent key) {
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || key.isShortcutDown()) {
            return;
        }
        key.consume();
        model.stakeholders().chosen().map(StakeholderRow::record).ifPresent(person -> {
            UnaryOperator<Optional<EngagementLevel>> move = level -> moved(level, step);
            if (key.isShiftDown()) {
                model.deeds().needAt(person, move.apply(person.desired()));
            } else {
                model.deeds().seenAt(person, move.apply(person.current()));
            }
        });
    }

    /** Whoever stands nowhere yet begins in the middle. */
    private static Optional<EngagementLevel> moved(Optional<EngagementLevel> level, int step) {
        EngagementLevel[] all = EngagementLevel.values();
        return Optional.of(level.map(now -> all[Math.clamp(now.ordinal() + step, 0, all.length - 1)]).orElse(EngagementLevel.NEUTRAL));
    }
}
