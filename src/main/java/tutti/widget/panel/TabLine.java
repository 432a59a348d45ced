package tutti.widget.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import tutti.widget.Layout;
import tutti.widget.RovingFocus;
import tutti.widget.mark.CountPill;

/** The tabs of a pillar with their counts, and its tools at the right. */
public final class TabLine extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<Tab> tabs = new ArrayList<>();

    /** One tab: its name, and how many things it holds after the filter. */
    public static final class Tab extends ToggleButton {
        private final CountPill pill = new CountPill("");

        private Tab(String name) {
            super(name);
            getStyleClass().setAll("tab-line-tab");
            setMinWidth(USE_PREF_SIZE);
            setAccessibleRole(AccessibleRole.TAB_ITEM);
        }

        /** @param count "" takes the count away */
        public void setCount(String count) {
            pill.setText(count);
            setGraphic(count.isEmpty() ? null : pill);
        }
    }

    /** @param names from left to right; each tab's choice is told by its place */
    public TabLine(List<String> names, IntConsumer chosen) {
        getStyleClass().add("tab-line");
        for (String name : names) {
            Tab tab = new Tab(name);
            int place = tabs.size();
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                chosen.accept(place);
            });
            tabs.add(tab);
        }
        getChildren().addAll(tabs);
        getChildren().add(Layout.spacer());
        RovingFocus.choosing(tabs);
    }

    public Tab tab(int place) {
        return tabs.get(place);
    }

    /** Shows the tab as chosen, without telling. */
    public void choose(int place) {
        tabs.get(place).setSelected(true);
    }

    /** Filter and buttons at the right end. */
    public TabLine tools(Node... tools) {
        HBox row = Layout.row(8, tools);
        getChildren().add(row);
        return this;
    }
}
