package tutti.client;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Stakeholder;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.MadeOf;

/** Power over interest, as large as the list, and who has no place on it yet. */
final class PowerInterest {

    private static final int MOST_IN_ONE_PLACE = 9;

    private final ClientViewModel model;
    private final Words words;
    private final GridPeople people;
    private final HBox unplaced = Layout.row(8);
    private final VBox root;

    PowerInterest(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        people = new GridPeople(model, MOST_IN_ONE_PLACE);
        HBox head = Layout.row(8, Texts.panelTitle(words.say("client.grid.title")), Layout.spacer(), editors.internal());
        VBox.setVgrow(people.grid(), Priority.ALWAYS);
        people.grid().setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        root = Layout.column(10, head, people.grid(), Texts.wrapped(Texts.caption(words.say("client.grid.keys"))), unplaced);
        root.setPadding(new Insets(10, 16, 12, 16));
        model.stakeholders().listing().subscribe(_ -> show());
        model.picture().subscribe(_ -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        ClientPicture picture = model.picture().get();
        people.show(picture);
        List<Stakeholder> without = picture.file().stakeholders().stream()
                .filter(one -> one.power().isEmpty() || one.interest().isEmpty()).toList();
        unplaced.getChildren().setAll(MadeOf.figure(words.say("client.grid.unplaced", without.size()), words.say("client.grid.unplaced.title"),
                without.stream().map(one -> new MadeOf.Line(one.name(), one.role(), () -> model.stakeholders().choose(one))).toList(), words));
        Panes.when(!without.isEmpty(), unplaced);
    }
}
