package tutti.status;

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
import tutti.model.IssuedPage;
import tutti.page.PageComparison;
import tutti.page.PageComparison.Difference;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.DropDown;

/** What changed from one page to the other, line by line; what is new or changed is also marked on the page. */
final class ComparisonView {

    private static final double WIDTH = 340;
    private static final double ROW = 58;

    private final StatusViewModel model;
    private final Words words;
    private final VBox about = Layout.column(8);
    private final ListView<Difference> list = new ListView<>();
    private final VBox root;

    ComparisonView(StatusViewModel model, Words words) {
        this.model = model;
        this.words = words;
        list.getStyleClass().addAll("tutti-list", "sections");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new DifferenceCell());
        list.setAccessibleText(words.say("status.compare"));
        list.setPlaceholder(Texts.wrapped(Texts.label(words.say("status.compare.same"), "reason", "muted")));
        VBox.setVgrow(list, Priority.ALWAYS);
        about.setPadding(new Insets(8, 14, 10, 14));
        root = new VBox(Layout.panelHead(Buttons.small(Buttons.iconOnly(Icon.PREVIOUS, words.say("status.compare.close"), model.changes()::none)),
                Texts.panelTitle(words.say("status.compare"))), Layout.divider(), about, Layout.divider(), list);
        Layout.fixedWidth(root, WIDTH);
        root.getStyleClass().addAll("panel-ground", "pane-left");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.changes().none();
                event.consume();
            }
        });
        model.changes().compared().subscribe(both -> both.ifPresent(this::show));
    }

    Parent root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    private void show(Changes.Compared both) {
        DropDown<IssuedPage> other = new DropDown<>(model.changes().others(), page -> words.say("status.compare.with", page.number(), words.day(page.date())),
                model.changes()::since);
        other.setChosen(both.other());
        other.setAccessibleText(words.say("status.compare.which"));
        about.getChildren().setAll(Texts.label(both.title(), "body", "strong"), other, Texts.wrapped(Texts.label(words.say("status.compare.count",
                count(both, PageComparison.What.NEW), count(both, PageComparison.What.MOVED), count(both, PageComparison.What.CHANGED),
                count(both, PageComparison.What.GONE), both.lines().same()), "caption", "muted")));
        if (!both.confidence().isEmpty()) {
            about.getChildren().add(Texts.wrapped(Texts.label(both.confidence(), "reason", "strong")));
        }
        list.getItems().setAll(both.lines().differences());
    }

    private static long count(Changes.Compared both, PageComparison.What what) {
        return both.lines().differences().stream().filter(one -> one.what() == what).count();
    }

    private final class DifferenceCell extends ListCell<Difference> {

        DifferenceCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            setGraphic(empty ? null : Optional.ofNullable(difference).map(this::draw).orElse(null));
        }

        private Node draw(Difference difference) {
            Icon icon = switch (difference.what()) {
                case NEW -> Icon.ADD;
                case MOVED -> Icon.MILESTONE;
                case CHANGED -> Icon.EDIT;
                case GONE -> Icon.REMOVE;
            };
            HBox line = Layout.row(10, icon.at(14, "muted"), Layout.grow(Layout.column(1, Texts.told(Texts.label(difference.line().text(), "body")),
                    Texts.told(Texts.label(model.changes().say(difference), "caption")),
                    Texts.told(Texts.label(words.of(difference.line().section()), "caption", "muted")))));
            line.setMaxWidth(WIDTH - 22);
            return line;
        }
    }
}
