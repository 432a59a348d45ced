package tutti.harmony;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.measure.WorkBalance;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.WorkPlot;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.Tables;

/** The other way round: what serves no need, with a way to let it serve one, and the work against what matters. */
final class OtherWayView {

    private static final double LIST_WIDTH = 340;
    private static final double ROW = 44;
    private static final int MOST_NOTES = 8;

    private final HarmonyViewModel model;
    private final Editors editors;
    private final Words words;
    private final WorkPlot plot;
    private final ListView<OtherWayModel.Idle> idle;
    private final VBox notes = Layout.column(6);
    private final DetailPane pane;

    OtherWayView(HarmonyViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        plot = new WorkPlot(new WorkPlot.Words(words.say("harmony.work.importance"), words.say("harmony.work.actions"),
                words.of(WorkBalance.Field.SHORT_OF_WORK), words.of(WorkBalance.Field.WELL_SERVED), words.of(WorkBalance.Field.CAN_WAIT),
                words.of(WorkBalance.Field.TOO_MUCH_WORK), count -> words.say("harmony.work.many", count), WorkBalance.IMPORTANCE_MIDLINE, WorkBalance.WORK_MIDLINE));
        idle = Tables.list(ROW, new EmptyState(Icon.CHECK, words.say("harmony.other.none"), words.say("harmony.other.none.why")), this::row);
        idle.setAccessibleText(words.say("harmony.other.idle"));
        Tables.onOpen(idle, row -> model.matrix().open(row.kind(), row.record()));
        VBox left = new VBox(Layout.sectionHead(Texts.label(words.say("harmony.other.idle"), "strong", "reason")), idle);
        VBox.setVgrow(idle, Priority.ALWAYS);
        left.setMinWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        VBox picture = Layout.column(10, plot, notes);
        picture.setPadding(new Insets(12, 16, 12, 16));
        ScrollPane scroll = new ScrollPane(picture);
        scroll.setFitToWidth(true);
        VBox right = new VBox(Layout.sectionHead(Texts.label(words.say("harmony.work.title"), "strong", "reason")), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        pane = new DetailPane(words, () -> model.look().set(new Look.Whole()), new HBox(left, Layout.uprightDivider(), Layout.grow(right)));
        model.otherWay().subscribe(other -> other.ifPresent(this::show));
    }

    DetailPane pane() {
        return pane;
    }

    private void show(OtherWayModel other) {
        pane.showHead(Texts.panelTitle(words.say("harmony.other.title")), Texts.label(words.say("harmony.other.count", other.idleCount()), "reason", "muted"));
        idle.getItems().setAll(other.idle());
        plot.show(other.dots().stream().map(dot -> new WorkPlot.Point(dot.label(), dot.importance(), dot.work(), dot.strong(), dot.told(),
                () -> model.look().set(new Look.Thread(dot.need())))).toList());
        notes.getChildren().clear();
        other.notes().stream().limit(MOST_NOTES).forEach(note -> notes.getChildren().add(Layout.column(1,
                Layout.styled(Buttons.link(note.what(), () -> model.look().set(new Look.Thread(note.need()))), "reason"),
                Texts.wrapped(Texts.label(note.why(), "reason", "muted")))));
        if (other.notes().size() > MOST_NOTES) {
            notes.getChildren().add(Texts.reason(words.say("harmony.thread.more", other.notes().size() - MOST_NOTES)));
        }
        if (!other.unrated().isEmpty()) {
            notes.getChildren().add(Texts.wrapped(Texts.label(other.unrated(), "reason", "muted")));
        }
        notes.getChildren().add(Texts.wrapped(Texts.label(words.say("harmony.work.midlines", WorkBalance.IMPORTANCE_MIDLINE, WorkBalance.WORK_MIDLINE),
                "caption", "muted")));
    }

    private Node row(OtherWayModel.Idle row) {
        Button serve = Buttons.small(Buttons.plain(words.say("harmony.other.serve"), () -> { }));
        serve.setAccessibleText(words.say("harmony.other.serve.spoken", row.name()));
        serve.setOnAction(_ -> editors.ask().record(serve, words.say("harmony.other.serve.which"), Need.class, need -> model.matrix().letServe(row.record(), need)));
        serve.setDisable(model.moments().shown().get().isPast());
        Icon icon = row.kind() == Kind.GOAL ? Icon.GOAL : Icon.ACTION;
        HBox line = Layout.row(8, icon.at(14, "team"), Layout.grow(Layout.twoLines(Texts.told(Texts.body(row.name())), Texts.caption(row.detail()))), serve);
        line.setPadding(new Insets(0, 12, 0, 14));
        return line;
    }
}
