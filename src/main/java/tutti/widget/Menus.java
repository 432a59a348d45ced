package tutti.widget;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The rest of what can be done, behind three dots. */
public final class Menus {
    private Menus() {
    }

    public static Button more(String name, List<MenuItem> items) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        Button[] button = new Button[1];
        button[0] = Buttons.iconOnly(Icon.MORE, name, () -> menu.show(button[0], Side.BOTTOM, 0, 0));
        return button[0];
    }

    public static MenuItem item(String verb, Runnable deed) {
        MenuItem item = new MenuItem(verb);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
