package tutti.status;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.Tables;

/** Everything that is withheld, one by one under its kind, with why it is. Enter opens the record. */
final class WithheldView {

    private static final double WIDTH = 340;

    private final StatusViewModel model;
    private final Words words;
    private final ListView<WithheldRow> list = new ListView<>();
    private final VBox root;

    WithheldView(StatusViewModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        list.getStyleClass().addAll("tutti-list", "sections");
        list.setCellFactory(_ -> new WithheldCell());
        list.setAccessibleText(words.say("status.withheld.title"));
        Tables.onOpen(list, row -> row.record().ifPresent(model::open));
        VBox.setVgrow(list, Priority.ALWAYS);
        Node lock = Icon.LOCK.at(14, "muted");
        root = new VBox(Layout.panelHead(Buttons.small(Buttons.iconOnly(Icon.PREVIOUS, words.say("status.lines.back"), back)),
                Texts.panelTitle(words.say("status.withheld.title")), Layout.spacer(), lock), Layout.divider(), list);
        Layout.fixedWidth(root, WIDTH);
        root.getStyleClass().addAll("panel-ground", "pane-left");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        model.draft().subscribe(draft -> draft.ifPresent(this::show));
        root.setVisible(false); // until it is opened: a list that is not in view has nothing to go back from
        model.privacy().subscribe(hidden -> Optional.of(hidden).filter(it -> it && root.isVisible()).ifPresent(_ -> back.run()));
    }

    Parent root() {
        return root;
    }

    void focus() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void show(Draft draft) {
        list.getItems().setAll(model.withheld(draft));
    }

    private final class WithheldCell extends ListCell<WithheldRow> {

        WithheldCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(WithheldRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : Optional.ofNullable(row).map(this::draw).orElse(null));
        }

        private Node draw(WithheldRow row) {
            VBox text = row.record().isEmpty()
                    ? Layout.column(2, Texts.label(row.text(), "body", "strong"), Texts.wrapped(Texts.label(row.why(), "caption", "muted")))
                    : Layout.column(0, Texts.told(Texts.label(row.text(), "reason")), Texts.label(row.why(), "caption", "muted"));
            HBox line = Layout.row(0, Layout.grow(text));
            line.setPadding(row.record().isEmpty() ? new Insets(8, 0, 4, 0) : new Insets(3, 0, 3, 14));
            line.setMaxWidth(WIDTH - 22);
            return line;
        }
    }
}
