package tutti.team;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** Names above a list what is missing in it; each name leads to its record. Nothing is missing: no line. */
final class MissingLine {

    private static final int NAMED = 10;

    private final Words words;
    private final FlowPane line = new FlowPane(6, 2);
    private final VBox root = new VBox(line, Layout.styled(Layout.divider(), "firm"));

    /** @param name what the link says, and {@code open} where it leads */
    record Missing(String name, Runnable open) {}

    MissingLine(Words words) {
        this.words = words;
        line.setPadding(new Insets(8, 12, 8, 12));
        line.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("panel-ground");
        show("", List.of());
    }

    Region root() {
        return root;
    }

    void show(String what, List<Missing> missing) {
        root.setVisible(!missing.isEmpty());
        root.setManaged(!missing.isEmpty());
        line.getChildren().setAll(Icon.WARNING.at(14, "warning"), Texts.label(what, "reason", "strong"));
        missing.stream().limit(NAMED).forEach(one -> line.getChildren().add(Layout.styled(Buttons.link(one.name(), one.open()), "reason")));
        if (missing.size() > NAMED) {
            line.getChildren().add(Texts.label(words.say("team.missing.more", missing.size() - NAMED), "reason", "muted"));
        }
    }
}
