package tutti.client;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.NewRecordLine;
import tutti.widget.Layout;

/** Who they are, and how much room each gives. */
final class StakeholdersTab implements ListTab {

    private static final double LIST = 579;
    private static final double LOW = 640;

    private final NewRecordLine newLine;
    private final Node newPlace;
    private final Node root;

    StakeholdersTab(ClientViewModel model, Editors editors) {
        StakeholderTable table = new StakeholderTable(model);
        RoomPane room = new RoomPane(model, editors);
        newLine = editors.newLine("client.stakeholder.new", "client.stakeholder.new.edit", model.deeds()::newStakeholder);
        VBox internal = new VBox(Layout.styled(Layout.divider(), "firm"), table.legend(), Layout.styled(Layout.divider(), "firm"), room.root());
        newPlace = Panes.newLine(newLine, model.words().say("client.new.key"));
        VBox list = Panes.list(table.table(), internal, newPlace);
        newLine.root().focusWithinProperty().subscribe(focused -> showNewPlace(focused, model));
        model.picture().subscribe(picture -> showNewPlace(newLine.root().isFocusWithin(), model));
        model.privacy().subscribe(hidden -> Panes.when(!hidden, internal));
        list.heightProperty().subscribe(height -> room.showOutlook(height.doubleValue() >= LOW || height.doubleValue() == 0));
        root = Panes.beside("stakeholders", LIST, list, new StakeholderDetail(model, editors).root());
    }

    /** The line is there while somebody types in it, or while there is nobody else to look at. */
    private void showNewPlace(boolean typing, ClientViewModel model) {
        Panes.when(typing || !newLine.isBlank() || model.picture().get().file().stakeholders().isEmpty(), newPlace);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void beginNew() {
        Panes.when(true, newPlace);
        newLine.focusField();
    }
}
