package tutti.team;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.Timeline;

/** The milestones on a line of time, above their list. */
final class MilestoneLine {

    private static final double MOST = 260;
    private static final double HEAD = 36;

    private final TeamViewModel model;
    private final Words words;
    private final Timeline line;
    private final VBox root;

    MilestoneLine(TeamViewModel model, Words words) {
        this.model = model;
        this.words = words;
        line = new Timeline(words.say("team.today"), words::day);
        ScrollPane scroll = new ScrollPane(line);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-ground");
        HBox head = Layout.row(16, Texts.panelTitle(words.say("team.timeline")), Texts.caption(words.say("team.timeline.legend")));
        head.setPadding(new Insets(8, 12, 4, 12));
        root = new VBox(head, scroll, Layout.styled(Layout.divider(), "firm"));
        root.getStyleClass().add("panel-ground");
        root.setMaxHeight(MOST + HEAD);
        root.setMinHeight(Region.USE_PREF_SIZE);
        line.prefHeightProperty().subscribe(height -> scroll.setPrefViewportHeight(Math.min(MOST, height.doubleValue())));
        model.milestones().listing().subscribe(listing -> show(listing.shown()));
    }

    Region root() {
        return root;
    }

    private void show(List<MilestoneRow> rows) {
        root.setVisible(!rows.isEmpty());
        root.setManaged(!rows.isEmpty());
        line.show(rows.stream().map(this::row).toList(), model.picture().get().today());
    }

    private Timeline.Row row(MilestoneRow row) {
        return new Timeline.Row(row.record().name(), row.record().firstDate(), row.end(), row.record().done().isPresent(), row.moved(),
                row.forecast().tone() == Tone.LATE || row.isReachedLate(),
                model.milestones().chosen().filter(row::equals).isPresent(),
                words.say("team.timeline.told", row.record().name(), row.first().isEmpty() ? words.say("team.no-date") : row.first(), row.moved()),
                () -> model.milestones().choose(row.record()));
    }
}
