package tutti.status;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.ConfidenceMark;
import tutti.widget.mark.CountPill;
import tutti.widget.mark.Mark;

/** The pages issued so far with both verdicts, and what this one withholds. */
final class ArchiveView {

    private static final double WIDTH = 276;
    private static final double LEVEL = 24;
    private static final double VERDICT = 12;

    private final StatusViewModel model;
    private final Words words;
    private final ListView<IssuedRow> pages = new ListView<>();
    private final HBox head = Layout.panelHead();
    private final VBox withheld = Layout.column(6);
    private final VBox root;

    ArchiveView(StatusViewModel model, Editors editors) {
        this.model = model;
        this.words = editors.words();
        pages.getStyleClass().addAll("tutti-list", "pages");
        pages.setCellFactory(_ -> new PageCell());
        pages.setAccessibleText(words.say("status.issued"));
        VBox.setVgrow(pages, Priority.ALWAYS);
        withheld.setPadding(new Insets(12, 14, 12, 14));
        root = new VBox(head, Layout.divider(), pages, Layout.divider(), withheld);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.getStyleClass().addAll("panel-ground", "pane-right");
        model.draft().subscribe(draft -> draft.ifPresent(this::show));
    }

    Parent root() {
        return root;
    }

    private void show(Draft draft) {
        pages.getItems().setAll(model.pages());
        head.getChildren().setAll(Texts.panelTitle(words.say("status.issued")), new CountPill(Integer.toString(model.number() - 1)),
                Layout.spacer(), Icon.ARCHIVE.at(16, "muted"));
        int all = draft.composition().withheld().stream().mapToInt(kind -> kind.count()).sum();
        withheld.getChildren().setAll(Layout.row(8, Icon.LOCK.at(14), Texts.panelTitle(words.say("status.withheld", all))));
        draft.composition().withheld().forEach(kind -> withheld.getChildren().add(Texts.label(kind.say(words), "reason")));
        withheld.getChildren().add(Texts.wrapped(Texts.label(words.say("status.withheld.why"), "caption", "muted")));
    }

    private static final class PageCell extends ListCell<IssuedRow> {
        PageCell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(IssuedRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : draw(row));
        }

        private static Node draw(IssuedRow row) {
            VBox text = Layout.column(2, Layout.between(Texts.label(row.title(), "body", row.draft() ? "strong" : "body"),
                    Texts.label(row.date(), "caption", "muted")), Texts.wrapped(Texts.label(row.why(), "caption", "muted")));
            row.verdict().ifPresent(verdict -> text.getChildren().add(Layout.row(5,
                    new Mark(ConfidenceMark.valueOf(verdict.name()), VERDICT, ""), Texts.label(row.verdictWords(), "caption"))));
            HBox line = Layout.row(10, Layout.grow(text));
            row.level().ifPresent(level -> line.getChildren().addFirst(new Mark(ConfidenceMark.valueOf(level.name()), LEVEL, "")));
            line.setPadding(new Insets(8, 0, 8, 0));
            line.setMaxWidth(WIDTH - 34);
            return line;
        }
    }
}
