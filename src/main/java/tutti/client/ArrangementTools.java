package tutti.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.geometry.Side;
import tutti.client.Arrangement.Group;
import tutti.client.Arrangement.Look;
import tutti.client.Arrangement.Order;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.field.Choice;

/** How the list of stakeholders looks, is sorted and grouped: a choice in view, and all of it in one menu for the keys. */
final class ArrangementTools {

    /** Narrower, the looks are found in the menu only. */
    private static final double WIDE = 1150;

    private final ClientViewModel model;
    private final Arrangement arrangement;
    private final Words words;

    ArrangementTools(ClientViewModel model) {
        this.model = model;
        this.arrangement = model.arrangement();
        this.words = model.words();
    }

    List<Node> nodes() {
        Choice<Look> looks = new Choice<>(List.of(Look.values()), this::name, arrangement.look()::set).small();
        looks.setAccessibleText(words.say("client.look"));
        arrangement.look().subscribe(looks::setChosen);
        Runnable fit = () -> Panes.when(!model.privacy().get() && (looks.getScene() == null || looks.getScene().getWidth() >= WIDE), looks);
        model.privacy().subscribe(_ -> fit.run());
        looks.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.widthProperty().subscribe(_ -> fit.run());
            }
        });
        ContextMenu menu = new ContextMenu();
        Button[] button = new Button[1];
        button[0] = Buttons.iconOnly(Icon.FILTER, words.say("client.arrange"), () -> {
            menu.getItems().setAll(items());
            menu.show(button[0], Side.BOTTOM, 0, 0);
        });
        return List.of(looks, button[0]);
    }

    /** While the client looks on, nothing can be sorted or grouped by what they must not see. */
    private List<MenuItem> items() {
        boolean open = !model.privacy().get();
        List<MenuItem> items = new ArrayList<>();
        items.add(heading(words.say("client.arrange.sort")));
        items.addAll(choices(Stream.of(Order.values()).filter(order -> open || order == Order.NAME || order == Order.CONTACT).toList(),
                arrangement::name, arrangement.order()));
        CheckMenuItem turned = new CheckMenuItem(words.say("client.arrange.turned"));
        turned.selectedProperty().bindBidirectional(arrangement.turned());
        items.add(turned);
        items.add(new SeparatorMenuItem());
        items.add(heading(words.say("client.arrange.group")));
        items.addAll(choices(Stream.of(Group.values())
                .filter(group -> open || List.of(Group.NONE, Group.ORGANISATION, Group.CONTACT).contains(group)).toList(), this::name, arrangement.group()));
        if (open) {
            items.add(new SeparatorMenuItem());
            items.add(heading(words.say("client.look")));
            items.addAll(choices(List.of(Look.values()), this::name, arrangement.look()));
        }
        return items;
    }

    private static MenuItem heading(String words) {
        MenuItem heading = new MenuItem(words);
        heading.setDisable(true);
        return heading;
    }

    private static <V> List<RadioMenuItem> choices(List<V> values, Function<V, String> name, ObjectProperty<V> chosen) {
        ToggleGroup group = new ToggleGroup();
        return values.stream().map(value -> {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setSelected(value == chosen.get());
            item.setOnAction(_ -> chosen.set(value));
            return item;
        }).toList();
    }

    private String name(Look look) {
        return switch (look) {
            case LIST -> words.say("client.look.list");
            case ENGAGEMENT -> words.say("client.look.engagement");
            case READINGS -> words.say("client.look.readings");
            case GRID -> words.say("client.look.grid");
        };
    }

    private String name(Group group) {
        return switch (group) {
            case NONE -> words.say("client.group.none");
            case ORGANISATION -> words.say("client.group.organisation");
            case POWER -> words.say("client.group.byPower");
            case ROOM -> words.say("client.group.byRoom");
            case LEVEL -> words.say("client.group.byLevel");
            case CONTACT -> words.say("client.group.byContact");
        };
    }
}
