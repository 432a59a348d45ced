package tutti.harmony;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.ConfidenceMark;
import tutti.widget.mark.CountPill;
import tutti.widget.mark.Mark;

/** A card for each engagement, worst first; Enter opens it. */
public final class OverviewView {

    private static final double MARGIN = 20;
    private static final double LEVEL = 24;

    private final OverviewViewModel model;
    private final Words words;
    private final VBox cards = Layout.column(12);
    private final TextField name = new TextField();
    private final ScrollPane root = new ScrollPane(cards);

    public OverviewView(OverviewViewModel model, Editors editors) {
        this.model = model;
        this.words = editors.words();
        name.setPromptText(words.say("harmony.overview.new.prompt"));
        name.setAccessibleText(words.say("harmony.overview.new.prompt"));
        name.setOnAction(_ -> begin());
        cards.setPadding(new Insets(16, MARGIN, 16, MARGIN));
        cards.getStyleClass().add("window-ground");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        model.rows().subscribe(this::show);
    }

    public Parent root() {
        return root;
    }

    private void show(List<OverviewViewModel.Row> rows) {
        HBox head = Layout.row(10, Texts.title(words.say("harmony.overview.title")), new CountPill(Integer.toString(rows.size())),
                Texts.label(words.say("harmony.overview.order"), "reason", "muted"), Layout.spacer(), name,
                Buttons.plain(words.say("harmony.overview.new"), this::begin));
        cards.getChildren().setAll(head);
        rows.forEach(row -> cards.getChildren().add(card(row)));
    }

    private Node card(OverviewViewModel.Row row) {
        Button open = Buttons.plain(words.say("harmony.overview.open"), () -> model.open(row));
        open.setAccessibleText(words.say("harmony.overview.open.spoken", row.name()));
        HBox title = Layout.row(10, Texts.panelTitle(row.name()), Texts.label(row.client(), "reason", "muted"),
                Texts.label(row.phase(), "chip", "quiet"), Layout.spacer(), Texts.label(row.movesWords(), "reason"),
                Texts.label(row.meeting(), "reason", "muted"), open);
        HBox confidence = Layout.row(10, Texts.label(row.confidence(), "body"));
        row.level().ifPresent(level -> confidence.getChildren().addFirst(new Mark(ConfidenceMark.valueOf(level.name()), LEVEL, "")));
        VBox card = Layout.card(Layout.column(8, title, confidence, Texts.wrapped(Texts.label(row.harmony(), "reason")),
                Texts.label(row.room(), "reason", "client")));
        card.setPadding(new Insets(14, 16, 14, 16));
        return card;
    }

    private void begin() {
        model.begin(name.getText());
        name.clear();
    }
}
