package tutti.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Logo;
import tutti.widget.panel.RailButton;

/** The rail at the left edge: six doors, then find and settings. */
final class RailView {

    private static final double WIDTH = 64;
    private static final double LOGO = 26;

    private final VBox root;
    private final Map<Door, RailButton> buttons = new EnumMap<>(Door.class);

    RailView(ShellViewModel model, ObservableValue<Boolean> privacy, Words words, Runnable find, java.util.function.Consumer<Node> settings) {
        VBox doors = new VBox(4);
        for (Door door : Door.onTheRail()) {
            RailButton button = new RailButton(door.icon(), words.say(name(door)), () -> model.go(door));
            buttons.put(door, button);
            doors.getChildren().add(button);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        RailButton[] settingsButton = new RailButton[1];
        settingsButton[0] = new RailButton(Icon.SETTINGS, words.say("shell.settings"), () -> settings.accept(settingsButton[0]));
        VBox logo = new VBox(new Logo(LOGO));
        logo.setAlignment(javafx.geometry.Pos.CENTER);
        logo.setPadding(new Insets(16, 0, 16, 0));
        RailButton hidden = new RailButton(Icon.HIDE, words.say("shell.privacy.key"), model::togglePrivacy); // the client sees it too: it says nothing more
        hidden.setAccessibleText(words.say("shell.privacy.on"));
        privacy.subscribe(on -> {
            hidden.setVisible(on);
            hidden.setManaged(on);
        });
        root = new VBox(logo, doors, gap, hidden, new RailButton(Icon.FIND, words.say("shell.find"), find), settingsButton[0]);
        root.getStyleClass().addAll("rail", "subtle-ground");
        Layout.fixedWidth(root, WIDTH);
        root.setPadding(new Insets(0, 0, 8, 0));
        model.door().subscribe(chosen -> buttons.forEach((door, button) -> button.setSelected(door == chosen)));
        model.badge().subscribe(count -> buttons.get(Door.TODAY).setCount(count));
        Layout.styled(root);
    }

    Parent root() {
        return root;
    }

    static String name(Door door) {
        return switch (door) {
            case TODAY -> "shell.rail.today";
            case HARMONY -> "shell.rail.harmony";
            case CLIENT -> "shell.rail.client";
            case TEAM -> "shell.rail.team";
            case RAID -> "shell.rail.raid";
            case STATUS -> "shell.rail.status";
            case ENGAGEMENTS -> "shell.rail.engagements";
            case PAST -> "shell.past.title";
        };
    }
}
