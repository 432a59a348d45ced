package tutti.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.DeliveryConfidence;
import tutti.widget.Layout;
import tutti.widget.RovingFocus;
import tutti.widget.mark.ConfidenceMark;
import tutti.widget.mark.Mark;

/** The five levels of delivery confidence, each with its mark and its word; pressed again, a level is taken back. */
final class ConfidenceInput implements Input<Optional<DeliveryConfidence>> {

    private static final double MARK = 16;

    private final Map<DeliveryConfidence, ToggleButton> levels = new EnumMap<>(DeliveryConfidence.class);
    private final VBox node = Layout.styled(Layout.column(0), "segmented");
    private Consumer<Optional<DeliveryConfidence>> commit = level -> {};

    ConfidenceInput(Words words) {
        for (DeliveryConfidence level : DeliveryConfidence.values()) {
            ToggleButton button = new ToggleButton(said(words, level), new Mark(ConfidenceMark.valueOf(level.name()), MARK, ""));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setOnAction(pressed -> choose(level, button.isSelected()));
            levels.put(level, button);
        }
        node.getChildren().addAll(levels.values());
        RovingFocus.over(List.copyOf(levels.values()));
    }

    /** "Amber: feasible, significant issues". */
    private static String said(Words words, DeliveryConfidence level) {
        return words.say("editor.engagement.levelSaid", words.of(level),
                words.say("model.DeliveryConfidence." + level.name() + ".meaning"));
    }

    private void choose(DeliveryConfidence level, boolean selected) {
        Optional<DeliveryConfidence> chosen = selected ? Optional.of(level) : Optional.empty();
        show(chosen);
        commit.accept(chosen);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node focus() {
        return node.getChildren().getFirst();
    }

    @Override
    public void show(Optional<DeliveryConfidence> chosen) {
        levels.forEach((level, button) -> button.setSelected(chosen.filter(level::equals).isPresent()));
    }

    @Override
    public void onCommit(Consumer<Optional<DeliveryConfidence>> newCommit) {
        commit = newCommit;
    }
}
