package tutti.team;

import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import tutti.editor.LettersView;
import tutti.i18n.Words;
import tutti.model.Person;
import tutti.widget.mark.RaciCell;

/** What one person is to one goal, in the grid: a click goes to the next letter. */
final class LetterCell extends TableCell<GoalRow, GoalRow> {

    private static final double PLATE = 21;

    private final Person person;
    private final Words words;
    private final RaciCell letters = new RaciCell();
    private final Tooltip told = new Tooltip(); // the goal's name may have been scrolled out of sight

    LetterCell(Person person, Words words, BiConsumer<GoalRow, Person> next) {
        this.person = person;
        this.words = words;
        // The grid has the focus and the keys: the cell only shows.
        letters.setMouseTransparent(true);
        letters.setFocusTraversable(false);
        setStyle("-fx-padding: 0; -fx-alignment: center;");
        setOnMouseClicked(event -> {
            GoalRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                next.accept(row, person);
            }
        });
    }

    @Override
    protected void updateItem(GoalRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        GoalRow.Letters held = row.of(person, words);
        letters.show(LettersView.shown(held.held()), held.broken(), held.spoken());
        double narrow = held.held().size() > 1 ? Math.min(1, getTableColumn().getWidth() / (held.held().size() * PLATE)) : 1;
        letters.setScaleX(narrow);
        letters.setScaleY(narrow);
        setAccessibleText(held.spoken());
        told.setText(held.spoken());
        setTooltip(told);
        setGraphic(letters);
    }
}
