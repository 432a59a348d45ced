package tutti.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.DeliveryConfidence;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.ConfidenceMark;
import tutti.widget.mark.Mark;

/** The strip over every screen: which engagement, how sure we are and why, what the client said, and when we meet. */
final class HeaderView {

    private static final double HEIGHT = 60;
    private static final double LEVEL_SIZE = 24;
    private static final double VERDICT_SIZE = 12;

    private final HeaderViewModel model;
    private final Words words;
    private final HeaderDoors doors;
    private final HBox left = Layout.row(0);
    private final HBox root;

    /** What the header opens; each is given the node that was pressed. */
    record HeaderDoors(Runnable engagements, java.util.function.Consumer<Node> engagement, Runnable meetings, Runnable capture) {}

    HeaderView(HeaderViewModel model, Words words, HeaderDoors doors) {
        this.model = model;
        this.words = words;
        this.doors = doors;
        Button undo = Buttons.iconOnly(Icon.UNDO, words.say("shell.undo"), model::undo);
        undo.disableProperty().bind(model.undoLabel().isEmpty());
        undo.getTooltip().textProperty().bind(model.undoLabel().map(label ->
                label.isEmpty() ? words.say("shell.undo") : words.say("shell.undo.what", label)));
        Button redo = Buttons.iconOnly(Icon.REDO, words.say("shell.redo"), model::redo);
        redo.visibleProperty().bind(model.redoLabel().isNotEmpty());
        redo.managedProperty().bind(redo.visibleProperty());
        redo.getTooltip().textProperty().bind(model.redoLabel().map(label ->
                label.isEmpty() ? words.say("shell.redo") : words.say("shell.redo.what", label)));
        Button capture = Buttons.withIconAndKey(Icon.ADD, words.say("shell.capture.key"),
                Buttons.primary(words.say("shell.capture"), doors.capture()));
        root = Layout.row(12, Layout.grow(left), undo, redo, capture);
        root.getStyleClass().addAll("header", "panel-ground");
        root.setPadding(new Insets(0, 20, 0, 20));
        root.setMinHeight(HEIGHT);
        root.setPrefHeight(HEIGHT);
        root.setMaxHeight(HEIGHT);
        model.said().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    private void show(HeaderViewModel.Said said) {
        Region line = Layout.uprightDivider();
        line.setMaxHeight(36);
        HBox.setMargin(line, new Insets(0, 16, 0, 0));
        left.getChildren().setAll(name(said), line, Layout.grow(confidence(said)), meeting(said));
    }

    private Node name(HeaderViewModel.Said said) {
        Hyperlink all = Layout.styled(Buttons.link(words.say("shell.header.engagements"), doors.engagements()), "reason");
        Label client = Texts.label(said.client(), "reason", "muted");
        Button name = Buttons.quiet(said.name(), () -> {});
        name.setOnAction(_ -> doors.engagement().accept(name));
        name.getStyleClass().addAll("title", "name-button");
        name.setTooltip(new Tooltip(words.say("shell.header.edit")));
        VBox box = Layout.column(1, Layout.row(6, all, Icon.NEXT.at(12, "muted"), client),
                Layout.row(8, name, Texts.label(said.phase(), "chip", "quiet")));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(252);
        return box;
    }

    private Node confidence(HeaderViewModel.Said said) {
        return said.level().map(level -> stated(said, level)).orElseGet(this::unstated);
    }

    private Node stated(HeaderViewModel.Said said, DeliveryConfidence level) {
        HBox first = Layout.row(8, Texts.line(Texts.bold(said.levelWord() + ":"), Texts.plain(" " + said.levelMeaning())));
        said.verdict().ifPresent(verdict -> {
            Region line = Layout.uprightDivider();
            line.setMaxHeight(14);
            first.getChildren().addAll(line, new Mark(markOf(verdict), VERDICT_SIZE, said.verdictWords()),
                    Texts.label(said.verdictWords(), "reason"));
        });
        Label why = Texts.label(said.why(), "reason", "muted");
        why.setTooltip(new Tooltip(said.why()));
        VBox text = Layout.column(2, first, why);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox row = Layout.row(12, new Mark(markOf(level), LEVEL_SIZE, said.levelWord() + ": " + said.levelMeaning()), text);
        row.setOnMouseClicked(_ -> doors.engagement().accept(row));
        return row;
    }

    private Node unstated() {
        Hyperlink set = Buttons.link(words.say("shell.header.set-confidence"), () -> {});
        set.setOnAction(_ -> doors.engagement().accept(set));
        return Layout.row(4, Texts.label(words.say("shell.header.no-confidence"), "reason", "muted"), Layout.styled(set, "reason"));
    }

    private Node meeting(HeaderViewModel.Said said) {
        VBox text = Layout.column(2, Texts.label(said.meeting(), "strong", "reason"), Texts.label(said.meetingDetail(), "caption", "muted"));
        text.setAlignment(Pos.CENTER_LEFT);
        Button button = Buttons.quiet("", doors.meetings());
        button.setGraphic(Layout.row(10, Icon.MEETING.head(), text));
        button.setAccessibleText(said.meeting() + " " + said.meetingDetail());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static ConfidenceMark markOf(DeliveryConfidence level) {
        return ConfidenceMark.valueOf(level.name());
    }
}
