package tutti.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** What is shown in place of every screen when the store does not open: why, and the ways on, the most likely first. */
final class CannotOpenView {

    private static final double WIDTH = 560;
    private static final int SIGN = 40;

    private final Words words;
    private final CannotOpenViewModel model;
    private final VBox ways = new VBox(12);
    private final VBox column;
    private final StackPane root;

    CannotOpenView(CannotOpenViewModel model, Words words) {
        this.model = model;
        this.words = words;
        column = Layout.column(16);
        column.setMaxWidth(WIDTH);
        column.setAlignment(Pos.CENTER_LEFT);
        root = new StackPane(column);
        root.getStyleClass().add("window-ground");
        model.said().subscribe(said -> said.ifPresent(this::show));
    }

    Parent root() {
        return root;
    }

    /** Puts the focus on the first way on, so that Enter takes it. */
    void focus() {
        ways.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(CannotOpenViewModel.Said said) {
        ways.getChildren().clear();
        for (CannotOpenViewModel.Way way : said.ways()) {
            ways.getChildren().add(line(way, ways.getChildren().isEmpty()));
        }
        column.getChildren().setAll(Icon.WARNING.at(SIGN, "warning"), Texts.title(words.say("shell.cannot-open.title")),
                Texts.wrapped(Texts.body(said.sentence())), Layout.card(Layout.styled(ways, "welcome-part")));
        focus();
    }

    private HBox line(CannotOpenViewModel.Way way, boolean first) {
        Runnable deed = () -> model.go(way.remedy());
        Button button = first ? Buttons.primary(way.verb(), deed) : Buttons.plain(way.verb(), deed);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Label why = Texts.wrapped(Texts.label(way.why(), "reason", "muted"));
        why.setMaxWidth(Double.MAX_VALUE);
        HBox line = Layout.row(12, Layout.grow(why), button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
