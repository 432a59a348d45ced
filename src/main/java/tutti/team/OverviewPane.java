package tutti.team;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** One page that a team can read together: drive, goals, actions, channels. */
final class OverviewPane implements TeamPane {

    private static final double CHANNELS = 448;
    private static final double LEAST_FOOT = 150;
    private static final double FOOT = 228;
    private static final double GAP = 11;
    private static final double CHANNEL_ROW = 25;

    private final TeamViewModel model;
    private final Words words;
    private final Runnable addGoal;
    private final ScrollPane root;

    OverviewPane(TeamViewModel model, Editors editors, Runnable addGoal, Runnable addAction, Runnable addChannel) {
        this.model = model;
        this.words = editors.words();
        this.addGoal = addGoal;
        VBox channels = channels(addChannel);
        channels.setMinWidth(CHANNELS);
        channels.setMaxWidth(CHANNELS);
        VBox owners = new OwnersView(model, words, addAction).root();
        HBox.setHgrow(owners, Priority.ALWAYS);
        HBox foot = new HBox(GAP + 1, owners, channels);
        foot.setMinHeight(LEAST_FOOT);
        foot.setPrefHeight(FOOT);
        VBox.setVgrow(foot, Priority.ALWAYS);
        VBox page = new VBox(GAP, new DriveView(model, editors).root(), new GridView(model, editors, addGoal).root(), foot);
        page.setPadding(new Insets(12, 20, 10, 20));
        page.getStyleClass().add("window-ground");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
    }

    private VBox channels(Runnable addChannel) {
        TableView<ChannelRow> table = Tables.table(CHANNEL_ROW, ChannelsPane.empty(words),
                new NodeColumn<>(words.say("team.column.channel"), 180, row -> Layout.row(6, ChannelsPane.audience(row),
                        Texts.told(Texts.label(row.record().name(), "reason", row.overdue() ? "strong" : "plain")))),
                new NodeColumn<>(words.say("team.column.owner"), 60, row -> Texts.label(row.owner(), "reason", "muted")),
                new NodeColumn<>(words.say("team.column.cadence"), 100, row -> Texts.label(row.cadence(), "reason", "muted")),
                new NodeColumn<>(words.say("team.column.next"), 106, ChannelsPane::next));
        table.setAccessibleText(words.say("team.tab.channels"));
        Tables.onOpen(table, row -> model.open(row.record()));
        table.setOnKeyPressed(key -> {
            ChannelRow row = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.H && row != null) {
                model.deeds().hold(row.record());
                key.consume();
            }
        });
        Label count = Texts.label("", "count-pill");
        Label overdue = Texts.label("", "reason", "danger", "strong");
        model.overview().subscribe(overview -> overdue.setText(overview.overdue()));
        model.channels().listing().subscribe(listing -> {
            int place = table.getSelectionModel().getSelectedIndex();
            count.setText(Long.toString(listing.count()));
            if (!table.getItems().equals(listing.shown())) {
                table.getItems().setAll(listing.shown());
            }
            List.of(place).stream().filter(at -> at >= 0 && at < listing.shown().size()).forEach(table.getSelectionModel()::clearAndSelect);
        });
        HBox head = Layout.panelHead(Texts.panelTitle(words.say("team.tab.channels")), count, overdue, Layout.spacer(),
                Buttons.with(Icon.ADD, Buttons.link(words.say("team.channel"), addChannel)));
        VBox.setVgrow(table, Priority.ALWAYS);
        return Layout.card(head, table);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void beginNew() {
        addGoal.run();
    }
}
