package tutti.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import tutti.model.capture.Part;
import tutti.widget.Layout;

/** The records that the line will make, one below the other. Drawn anew at each reading of the line; the keyboard stays where it was. */
final class CaptureRows implements CaptureRow.Sheet {

    private final Editors editors;
    private final CaptureViewModel model;
    private final VBox node = Layout.column(0);
    private List<CaptureRow> rows = List.of();
    private Optional<Field> editing = Optional.empty();
    private Optional<Field> returnTo = Optional.empty();

    private record Field(int record, Part part) {}

    CaptureRows(Editors editors, CaptureViewModel model) {
        this.editors = editors;
        this.model = model;
    }

    VBox node() {
        return node;
    }

    void show() {
        Optional<Field> field = returnTo.or(this::focusedField);
        Optional<Integer> row = focusedRow();
        returnTo = Optional.empty();
        List<CaptureRow> next = new ArrayList<>();
        for (int i = 0; i < model.proposals().size(); i++) {
            int place = i;
            next.add(new CaptureRow(editors, model, this, i, editing.filter(open -> open.record() == place).map(Field::part)));
        }
        rows = List.copyOf(next);
        node.getChildren().clear();
        for (CaptureRow each : rows) {
            if (!node.getChildren().isEmpty()) {
                node.getChildren().add(Layout.divider());
            }
            node.getChildren().add(each.node());
        }
        field.filter(open -> open.record() < rows.size())
                .ifPresentOrElse(open -> rows.get(open.record()).focus(Optional.of(open.part())), () -> row.ifPresent(this::goTo));
    }

    private Optional<Integer> focusedRow() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).hasKeyboard()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Field> focusedField() {
        return focusedRow().flatMap(row -> rows.get(row).focused().map(part -> new Field(row, part)));
    }

    /** Goes to the first field of a record; says whether there is such a record. */
    boolean goTo(int row) {
        if (row < 0 || row >= rows.size()) {
            return false;
        }
        rows.get(row).focus(Optional.empty());
        return true;
    }

    /** Turns the open input back into its chip; says whether one was open. */
    boolean endEditing() {
        Optional<Field> open = editing;
        open.ifPresent(field -> {
            doneEditing(field.record(), field.part());
            show();
        });
        return open.isPresent();
    }

    @Override
    public void edit(int record, Part part) {
        editing = Optional.of(new Field(record, part));
        returnTo = editing;
        show();
    }

    @Override
    public void doneEditing(int record, Part part) {
        editing = Optional.empty();
        returnTo = Optional.of(new Field(record, part));
    }

    @Override
    public void leftEditing(int record, Part part) {
        editing = editing.filter(field -> !field.equals(new Field(record, part)));
    }
}
