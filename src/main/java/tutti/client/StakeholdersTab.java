package tutti.client;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.client.Arrangement.Look;
import tutti.editor.Editors;
import tutti.editor.NewRecordLine;
import tutti.widget.Layout;

/** Who they are, and how much room each gives. */
final class StakeholdersTab {

    private static final double LIST = 579;
    private static final double LOW = 640;

    private final ClientViewModel model;
    private final Editors editors;
    private final NewRecordLine newLine;
    private final Node newPlace;
    private final Map<Look, Region> looks = new EnumMap<>(Look.class);
    private final VBox list = Layout.styled(new VBox(), "panel-ground");
    private final ListTab tab;

    StakeholdersTab(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        newLine = editors.newLine("client.stakeholder.new", "client.stakeholder.new.edit", model.deeds()::newStakeholder);
        newPlace = Panes.newLine(newLine, model.words().say("client.new.key"));
        newLine.root().focusWithinProperty().subscribe(this::showNewPlace);
        model.picture().subscribe(_ -> showNewPlace(newLine.root().isFocusWithin()));
        model.arrangement().look().subscribe(_ -> show());
        model.privacy().subscribe(_ -> show());
        tab = new ListTab(Panes.beside("stakeholders", LIST, list, new StakeholderDetail(model, editors).root(),
                model.words().say("client.choose.stakeholder")),
                new ArrangementTools(model).nodes(), this::beginNew);
    }

    private void show() {
        // All looks but the list show nothing that the client may see.
        Look look = model.privacy().get() ? Look.LIST : model.arrangement().look().get();
        Region shown = looks.computeIfAbsent(look, this::make);
        VBox.setVgrow(shown, Priority.ALWAYS);
        list.getChildren().setAll(shown, newPlace);
    }

    private Region make(Look look) {
        return switch (look) {
            case LIST -> rows();
            case ENGAGEMENT -> new EngagementMatrix(model, editors).root();
            case READINGS -> new ReadingsTable(model, editors).root();
            case GRID -> new PowerInterest(model, editors).root();
        };
    }

    private Region rows() {
        StakeholderTable table = new StakeholderTable(model);
        RoomPane room = new RoomPane(model, editors);
        VBox internal = new VBox(Layout.styled(Layout.divider(), "firm"), table.legend(), Layout.styled(Layout.divider(), "firm"), room.root());
        VBox rows = Panes.list(table.table(), internal);
        model.privacy().subscribe(hidden -> Panes.when(!hidden, internal));
        rows.heightProperty().subscribe(height -> room.showOutlook(height.doubleValue() >= LOW || height.doubleValue() == 0));
        return rows;
    }

    /** The line is there while somebody types in it, or while there is nobody else to look at. */
    private void showNewPlace(boolean typing) {
        Panes.when(typing || !newLine.isBlank() || model.picture().get().file().stakeholders().isEmpty(), newPlace);
    }

    ListTab tab() {
        return tab;
    }

    private void beginNew() {
        Panes.when(true, newPlace);
        newLine.focusField();
    }
}
