package tutti.team;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Layout;
import tutti.widget.field.Choice;

/** The members one by one, or the drive of all of them over time; the latter only while internal things may be seen. */
final class PeoplePane implements TeamPane {

    private final TeamViewModel model;
    private final TeamPane members;
    private final DriveStoryView story;
    private final BorderPane root = new BorderPane();
    private final VBox tools;

    PeoplePane(TeamViewModel model, Editors editors) {
        this.model = model;
        Words words = editors.words();
        members = MembersPane.of(model, editors);
        story = new DriveStoryView(model, editors);
        Choice<Boolean> looks = new Choice<>(List.of(false, true), over -> words.say(over ? "team.story" : "team.story.members"),
                model.driveOverTime()::set).small();
        HBox row = Layout.row(16, looks);
        row.setPadding(new Insets(8, 12, 8, 12));
        row.getStyleClass().add("panel-ground");
        tools = new VBox(row, Layout.styled(Layout.divider(), "firm"));
        model.driveOverTime().subscribe(over -> {
            looks.setChosen(over);
            show();
        });
        model.picture().subscribe(_ -> show());
    }

    private void show() {
        boolean hidden = model.picture().get().hidden();
        root.setTop(hidden ? new Region() : tools);
        root.setCenter(model.driveOverTime().get() && !hidden ? story.root() : members.root());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void beginNew() {
        model.driveOverTime().set(false);
        root.applyCss();
        root.layout();
        members.beginNew();
    }
}
