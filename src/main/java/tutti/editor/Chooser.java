package tutti.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.model.Thing;
import tutti.widget.Layout;
import tutti.widget.Texts;

/**
 * Type a part of a name, pick a record: Up and Down move in the list below the text, Enter takes the marked one, Esc takes
 * nothing. The list stands in the form and not over it, so that it is never cut off and a screen reader walks into it.
 */
final class Chooser<T extends Thing> extends VBox {

    private static final int MOST_SHOWN = 6;

    private final TextField field = new TextField();
    private final VBox list = Layout.styled(Layout.column(0), "card");
    private final Supplier<List<T>> records;
    private final Consumer<T> chosen;
    private Optional<NewOne> newOne = Optional.empty();
    private Runnable emptied = () -> {};
    private List<Runnable> picks = List.of();
    private int marked;
    private String resting = "";

    /** Lets a record be made from the typed text; {@code offer} words the line that does it. */
    record NewOne(Function<String, String> offer, Consumer<String> make) {}

    Chooser(String prompt, Supplier<List<T>> records, Consumer<T> chosen) {
        this.records = records;
        this.chosen = chosen;
        field.setPromptText(prompt);
        getChildren().addAll(field, list);
        close();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.textProperty().subscribe(this::onText);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        field.setOnMouseClicked(clicked -> {
            field.selectAll();
            open("");
        });
    }

    /** Also offers to make a record of the typed text. */
    Chooser<T> orNew(Function<String, String> offer, Consumer<String> make) {
        newOne = Optional.of(new NewOne(offer, make));
        return this;
    }

    /** What happens when the text is deleted and the field left. */
    Chooser<T> onEmptied(Runnable deed) {
        emptied = deed;
        return this;
    }

    /** The text that stands here while nothing is typed: the record that is chosen now. */
    void rest(String text) {
        resting = text;
        if (!field.isFocused() || !list.isVisible()) {
            field.setText(text);
            close();
        }
    }

    TextField field() {
        return field;
    }

    /** Whether Enter, pressed there, would take a record out of an open list. */
    static boolean isChoosing(EventTarget target) {
        return target instanceof TextField field && field.getParent() instanceof Chooser<?> chooser
                && chooser.list.isVisible() && chooser.marked >= 0;
    }

    private void onText(String text) {
        if (field.isFocused() && !text.equals(resting)) {
            open(text);
        }
    }

    private void open(String typed) {
        List<T> found = Records.matching(records.get(), typed).stream().limit(MOST_SHOWN).toList();
        List<HBox> rows = new ArrayList<>(found.stream().map(this::row).toList());
        List<Runnable> deeds = new ArrayList<>(found.stream().<Runnable>map(record -> () -> take(record)).toList());
        newOne.filter(made -> !typed.isBlank()).ifPresent(made -> {
            rows.add(Layout.row(8, Texts.body(made.offer().apply(typed.strip()))));
            deeds.add(() -> makeNew(made, typed.strip()));
        });
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            rows.get(i).getStyleClass().add("choice-row");
            rows.get(i).setOnMousePressed(pressed -> picks.get(index).run());
        }
        picks = deeds;
        list.getChildren().setAll(rows);
        setListShown(!rows.isEmpty());
        mark(typed.isBlank() ? -1 : 0);
    }

    private HBox row(T record) {
        HBox row = Layout.row(8, Texts.told(Texts.body(record.title())), Texts.reason(Records.detail(record)));
        row.setAccessibleText(record.title());
        return row;
    }

    private void mark(int index) {
        marked = index;
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).getStyleClass().remove("selected-row");
        }
        if (index >= 0 && index < list.getChildren().size()) {
            list.getChildren().get(index).getStyleClass().add("selected-row");
            field.setAccessibleHelp(list.getChildren().get(index).getAccessibleText());
        }
    }

    private void onKey(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN && !list.isVisible()) {
            open(field.getText().equals(resting) ? "" : field.getText());
            mark(0);
            event.consume();
        } else if ((key == KeyCode.DOWN || key == KeyCode.UP) && list.isVisible()) {
            mark(Math.clamp(marked + (key == KeyCode.DOWN ? 1 : -1), 0, Math.max(0, picks.size() - 1)));
            event.consume();
        } else if (key == KeyCode.ENTER && list.isVisible() && marked >= 0 && marked < picks.size()) {
            picks.get(marked).run();
            event.consume();
        } else if (key == KeyCode.ENTER && field.getText().isBlank() && !resting.isEmpty()) {
            leave();
            event.consume();
        } else if (key == KeyCode.ESCAPE && (list.isVisible() || !field.getText().equals(resting))) {
            rest();
            event.consume();
        }
    }

    private void take(T record) {
        rest();
        chosen.accept(record);
    }

    private void makeNew(NewOne made, String typed) {
        rest();
        made.make().accept(typed);
    }

    private void leave() {
        boolean deleted = field.getText().isBlank() && !resting.isEmpty();
        if (deleted) {
            resting = "";
        }
        rest();
        if (deleted) {
            emptied.run();
        }
    }

    private void rest() {
        close();
        field.setText(resting);
        field.end();
    }

    private void close() {
        setListShown(false);
        list.getChildren().clear();
        picks = List.of();
    }

    private void setListShown(boolean shown) {
        list.setVisible(shown);
        list.setManaged(shown);
    }
}
