package tutti.shell;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** The palette: a line to type in and what it finds. Arrows choose, Enter opens, Esc closes. */
final class FindView {

    private static final double WIDTH = 560;
    private static final double ROW = 34;
    private static final int ROWS = 12;

    private final TextField line = new TextField();
    private final ListView<FindViewModel.Found> list = new ListView<>();
    private final VBox root;

    FindView(FindViewModel model, Words words, Runnable close) {
        line.setPromptText(words.say("shell.find.prompt"));
        line.setAccessibleText(words.say("shell.find.prompt"));
        line.textProperty().subscribe(typed -> model.query().set(typed)); // a two-way binding would not keep the model alive
        list.getStyleClass().add("tutti-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS);
        list.setFocusTraversable(false);
        list.setPlaceholder(Texts.label(words.say("shell.find.nothing"), "reason", "muted"));
        list.setCellFactory(_ -> new FoundCell());
        model.found().subscribe(found -> {
            list.getItems().setAll(found);
            list.getSelectionModel().selectFirst();
        });
        Runnable openChosen = () -> {
            FindViewModel.Found chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                close.run();
                chosen.open().run();
            }
        };
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> move(key, openChosen));
        list.setOnMouseClicked(_ -> openChosen.run());
        root = Layout.styled(Layout.column(8, line, list), "callout", "find");
        root.setPrefWidth(WIDTH);
        root.setMaxWidth(WIDTH);
    }

    Region root() {
        return root;
    }

    void focus() {
        line.requestFocus();
        line.selectAll();
    }

    private void move(KeyEvent key, Runnable openChosen) {
        if (key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            key.consume();
        } else if (key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            openChosen.run();
            key.consume();
        }
    }

    private static final class FoundCell extends ListCell<FindViewModel.Found> {
        @Override
        protected void updateItem(FindViewModel.Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(null);
            setGraphic(empty || found == null ? null
                    : Layout.between(Texts.body(found.title()), Texts.label(found.detail(), "caption", "muted")));
        }
    }
}
