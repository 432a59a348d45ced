package tutti.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.Focus;
import tutti.widget.panel.Tables;

/** Nothing is lost: what was done, what was deleted, and the copies of the file. */
final class PastView {

    private static final double ROW = 44;
    private static final Insets EDGES = new Insets(0, 16, 0, 16);
    private static final double BACKUPS = 380;
    private static final double BELOW = 90;

    private final PastViewModel model;
    private final Words words;
    private final StackPane past = new StackPane();
    private final HBox lists;
    private final BorderPane root = new BorderPane();

    PastView(PastViewModel model, BackupsViewModel backups, RestoreViewModel restore, HandoverViewModel handover, Words words, FilePlaces places, Runnable leave) {
        this.model = model;
        this.words = words;
        ListView<PastViewModel.EditRow> edits = Tables.list(ROW, new EmptyState(Icon.HISTORY, words.say("shell.past.edits.empty"),
                words.say("shell.past.edits.empty.why")), this::edit);
        edits.setAccessibleText(words.say("shell.past.edits"));
        model.edits().subscribe(rows -> edits.getItems().setAll(rows));
        ListView<PastViewModel.DroppedRow> dropped = Tables.list(ROW, new EmptyState(Icon.DELETE, words.say("shell.past.dropped.empty"),
                words.say("shell.past.dropped.empty.why")), this::dropped);
        dropped.setAccessibleText(words.say("shell.past.dropped"));
        model.dropped().subscribe(rows -> dropped.getItems().setAll(rows));
        lists = new HBox(panel("shell.past.edits", edits), Layout.uprightDivider(), panel("shell.past.dropped", dropped));
        lists.getChildren().forEach(part -> HBox.setHgrow(part, part instanceof VBox ? Priority.ALWAYS : Priority.NEVER));
        ScrollPane copies = new ScrollPane(new BackupsPane(backups, restore, handover, words, places).root());
        copies.setFitToWidth(true);
        copies.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        copies.setMinWidth(BACKUPS);
        copies.setPrefWidth(BACKUPS);
        copies.setMaxWidth(BACKUPS);
        copies.getStyleClass().add("subtle-ground");
        copies.sceneProperty().flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> Platform.runLater(() -> follow(copies, owner))); // what was just opened has no place yet
        HBox head = Layout.row(12, Texts.title(words.say("shell.past.title")), Texts.reason(words.say("shell.past.promise")), Layout.spacer(),
                Buttons.small(Buttons.plain(words.say("shell.past.leave"), leave)));
        head.setPadding(new Insets(10, 20, 10, 20));
        head.getStyleClass().add("panel-ground");
        past.getStyleClass().add("panel-ground");
        root.setTop(new VBox(head, Layout.styled(Layout.divider(), "firm")));
        root.setCenter(past);
        root.setRight(new HBox(Layout.uprightDivider(), copies));
        model.hidden().subscribe(hidden -> past.getChildren().setAll(hidden ? hidden() : lists));
        root.sceneProperty().subscribe(scene -> {
            model.looked(scene != null);
            if (scene != null) {
                backups.read();
            }
        });
    }

    Parent root() {
        return root;
    }

    /** What was just opened below, and has the focus, comes into sight with what stands above it. */
    private static void follow(ScrollPane pane, @Nullable Node owner) {
        if (owner != null && pane.getScene() != null && Focus.isInside(owner, pane.getContent())) {
            pane.getScene().getRoot().layout();
            double top = pane.getContent().sceneToLocal(owner.localToScene(owner.getBoundsInLocal())).getMaxY();
            double height = pane.getContent().getLayoutBounds().getHeight();
            double seen = pane.getViewportBounds().getHeight();
            double above = pane.getVvalue() * (height - seen);
            if (height > seen && (top > above + seen || top < above)) {
                pane.setVvalue(Math.clamp((top + BELOW - seen) / (height - seen), 0, 1));
            }
        }
    }

    private Node hidden() {
        return new EmptyState(Icon.HIDE, words.say("shell.past.hidden"), words.say("shell.past.hidden.why"),
                Buttons.plain(words.say("shell.privacy.show"), model::show));
    }

    private VBox panel(String title, ListView<?> list) {
        VBox panel = new VBox(Layout.panelHead(Texts.panelTitle(words.say(title))), Layout.grow(list));
        panel.setMinWidth(0);
        panel.setPrefWidth(1); // both lists have the same share of what there is
        return panel;
    }

    private Node edit(PastViewModel.EditRow row) {
        String about = String.join(" · ", List.of(row.when(), row.engagement(), row.state()).stream().filter(part -> !part.isEmpty()).toList());
        HBox line = Layout.row(8, Layout.grow(Layout.twoLines(
                Texts.told(Texts.label(row.label(), "body", row.faded() ? "muted" : "strong")), Texts.told(Texts.caption(about)))));
        switch (row.step()) {
            case UNDO -> line.getChildren().add(Buttons.small(Buttons.with(Icon.UNDO, Buttons.plain(words.say("shell.undo"), model::undo))));
            case REDO -> line.getChildren().add(Buttons.small(Buttons.with(Icon.REDO, Buttons.plain(words.say("shell.redo"), model::redo))));
            case NONE -> { }
        }
        line.setPadding(EDGES);
        return line;
    }

    private Node dropped(PastViewModel.DroppedRow row) {
        HBox line = Layout.row(8, Layout.grow(Layout.twoLines(Texts.told(Texts.strong(row.title())),
                        Texts.told(Texts.caption(words.say("shell.past.dropped.about", row.kindWord(), row.when()))))),
                Buttons.small(Buttons.plain(words.say("shell.past.bring-back"), () -> model.bringBack(row))));
        line.setPadding(EDGES);
        return line;
    }
}
