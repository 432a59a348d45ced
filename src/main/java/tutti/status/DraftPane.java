package tutti.status;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import tutti.editor.Editors;
import tutti.model.Id;
import tutti.model.PageSection;

/** What stands on the draft: its sections, the lines of one of them, or what is withheld. */
final class DraftPane {

    private final StatusViewModel model;
    private final SectionsView sections;
    private final LinesView lines;
    private final WithheldView withheld;
    private final StackPane root;

    DraftPane(StatusViewModel model, Editors editors) {
        this.model = model;
        sections = new SectionsView(model, editors, section -> open(section, Optional.empty()));
        lines = new LinesView(model, editors, this::back);
        withheld = new WithheldView(model, editors.words(), this::back);
        root = new StackPane(lines.root(), withheld.root(), sections.root());
        show(sections.root());
    }

    Parent root() {
        return root;
    }

    /** Goes to the first line of the last page that is not answered yet. */
    void goToAnswers() {
        show(sections.root());
        sections.goToAnswers();
    }

    /** Goes to the words that a line has on the page. */
    void reword(PageSection section, Id<?> record) {
        open(section, Optional.of(record));
    }

    void listWithheld() {
        show(withheld.root());
        withheld.focus();
    }

    private void open(PageSection section, Optional<Id<?>> record) {
        show(lines.root());
        lines.open(section, record);
    }

    private void back() {
        show(sections.root());
        sections.focus();
    }

    private void show(Parent one) {
        model.changes().none();
        for (Parent each : List.of(sections.root(), lines.root(), withheld.root())) {
            each.setVisible(each == one);
            each.setManaged(each == one);
        }
    }
}
