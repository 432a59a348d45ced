package tutti.editor;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import tutti.i18n.Words;
import tutti.widget.Layout;

/** Some of the seven days, each switched on its own. */
final class WeekdaysInput implements Input<Set<DayOfWeek>> {

    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final HBox node = Layout.styled(Layout.row(0), "segmented");
    private Consumer<Set<DayOfWeek>> commit = chosen -> {};

    WeekdaysInput(Words words) {
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton(day.getDisplayName(TextStyle.SHORT, words.locale()));
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL, words.locale()));
            button.setOnAction(switched -> commit.accept(chosen()));
            days.put(day, button);
            node.getChildren().add(button);
        }
        node.setMaxWidth(HBox.USE_PREF_SIZE);
    }

    private Set<DayOfWeek> chosen() {
        EnumSet<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, button) -> {
            if (button.isSelected()) {
                chosen.add(day);
            }
        });
        return chosen;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Set<DayOfWeek> chosen) {
        days.forEach((day, button) -> button.setSelected(chosen.contains(day)));
    }

    @Override
    public void onCommit(Consumer<Set<DayOfWeek>> newCommit) {
        commit = newCommit;
    }
}
