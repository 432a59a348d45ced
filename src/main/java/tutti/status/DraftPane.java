package tutti.status;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import tutti.editor.Editors;
import tutti.model.PageSection;

/** What stands on the draft: its sections, or the lines of one of them. */
final class DraftPane {

    private final SectionsView sections;
    private final LinesView lines;
    private final StackPane root;

    DraftPane(StatusViewModel model, Editors editors) {
        sections = new SectionsView(model, editors, this::open);
        lines = new LinesView(model, editors, this::back);
        root = new StackPane(lines.root(), sections.root());
        show(false);
    }

    Parent root() {
        return root;
    }

    /** Goes to the first line of the last page that is not answered yet. */
    void goToAnswers() {
        show(false);
        sections.goToAnswers();
    }

    private void open(PageSection section) {
        show(true);
        lines.open(section);
    }

    private void back() {
        show(false);
        sections.focus();
    }

    private void show(boolean isOne) {
        lines.root().setVisible(isOne);
        lines.root().setManaged(isOne);
        sections.root().setVisible(!isOne);
        sections.root().setManaged(!isOne);
    }
}
