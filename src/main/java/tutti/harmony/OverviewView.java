package tutti.harmony;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.RovingFocus;
import tutti.widget.Texts;
import tutti.widget.mark.ConfidenceMark;
import tutti.widget.mark.CountPill;
import tutti.widget.mark.Mark;
import tutti.widget.panel.Focus;

/** A card for each engagement, worst first; arrows go from one to the next, Enter opens it. */
public final class OverviewView {

    private static final String NAME = "harmony.overview.new";
    private static final double MARGIN = 20;
    private static final double LEVEL = 28;
    private static final double VERDICT = 14;
    private static final double SAID = 440;
    private static final double COMPARED = 280;
    private static final double NEXT = 270;

    private final OverviewViewModel model;
    private final Words words;
    private final VBox cards = Layout.column(12);
    private final TextField name = new TextField();
    private final HalfTyped halfTyped;
    private final ScrollPane root = new ScrollPane(cards);
    private List<Button> opens = List.of();

    public OverviewView(OverviewViewModel model, Editors editors) {
        this.model = model;
        this.words = editors.words();
        name.setPromptText(words.say("harmony.overview.new.prompt"));
        name.setAccessibleText(words.say("harmony.overview.new.prompt"));
        name.setOnAction(_ -> begin());
        halfTyped = new HalfTyped(editors.workspace());
        halfTyped.waitsIn(name, NAME);
        cards.setPadding(new Insets(16, MARGIN, 16, MARGIN));
        cards.getStyleClass().add("window-ground");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFitToHeight(true);
        model.rows().subscribe(this::show);
        Focus.beginsAt(root, () -> opens.isEmpty() ? name : opens.getFirst());
    }

    public Parent root() {
        return root;
    }

    private void show(List<OverviewViewModel.Row> rows) {
        HBox head = Layout.row(10, Texts.title(words.say("harmony.overview.title")), new CountPill(Integer.toString(rows.size())),
                Texts.label(words.say("harmony.overview.order"), "reason", "muted"), Layout.spacer(), name,
                Buttons.plain(words.say("harmony.overview.new"), this::begin));
        cards.getChildren().setAll(head);
        opens = rows.stream().map(row -> Buttons.plain(words.say("harmony.overview.open"), () -> model.open(row))).toList();
        for (int i = 0; i < rows.size(); i++) {
            cards.getChildren().add(card(rows.get(i), opens.get(i)));
        }
        RovingFocus.over(opens);
    }

    private Node card(OverviewViewModel.Row row, Button open) {
        open.setAccessibleText(words.say("harmony.overview.open.spoken", row.name()));
        Label what = Texts.told(Texts.panelTitle(row.name()));
        what.setMaxWidth(SAID);
        FlowPane title = new FlowPane(10, 4, what);
        if (!row.client().isEmpty()) {
            title.getChildren().add(Texts.label(row.client(), "reason", "muted"));
        }
        title.getChildren().add(Texts.label(row.phase(), "chip", "quiet"));
        title.setRowValignment(VPos.CENTER);
        title.setMinWidth(0);
        title.setPrefWrapLength(SAID);
        HBox confidence = Layout.row(8, Texts.label(row.confidence(), row.level().isPresent() ? "strong" : "muted", "body"));
        row.verdict().ifPresent(verdict -> confidence.getChildren().addAll(Layout.uprightDivider(),
                new Mark(ConfidenceMark.valueOf(verdict.name()), VERDICT, ""), Texts.label(row.verdictWords(), "reason")));
        VBox said = Layout.column(5, title, confidence, Texts.wrapped(Texts.label(row.why(), "reason", "muted")));
        said.setMinWidth(0);
        said.setPrefWidth(SAID);
        HBox left = new HBox(12, Layout.grow(said));
        left.setMinWidth(0);
        row.level().ifPresent(level -> left.getChildren().addFirst(new Mark(ConfidenceMark.valueOf(level.name()), LEVEL, "")));
        VBox compared = column(COMPARED, Texts.wrapped(Texts.label(row.harmony(), "reason")), Texts.wrapped(Texts.label(row.room(), "reason", "client")));
        VBox next = column(NEXT, Texts.label(row.movesWords(), "strong", "reason"), Texts.wrapped(Texts.label(row.first(), "reason", "muted")),
                Texts.told(Texts.label(row.meeting(), "reason", "muted")));
        HBox all = new HBox(20, Layout.grow(left), compared, next, open);
        all.setPadding(new Insets(14, 16, 14, 16));
        open.setMinWidth(Button.USE_PREF_SIZE);
        return Layout.card(all);
    }

    private static VBox column(double width, Node... parts) {
        VBox column = Layout.column(5);
        Stream.of(parts).filter(part -> !(part instanceof Label label) || !label.getText().isEmpty()).forEach(column.getChildren()::add);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private void begin() {
        halfTyped.becomes(NAME, name.getText(), () -> model.begin(name.getText()));
        name.clear();
    }
}
