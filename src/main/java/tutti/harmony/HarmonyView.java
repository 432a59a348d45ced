package tutti.harmony;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Layout;

/** Home: the two pillars, the five links of every need under them, and at the side what to do next. */
public final class HarmonyView {

    private static final double SIDE = 312;
    private static final double MARGIN = 20;
    private static final double GUTTER = 16;
    private static final double GAP = 12;
    private static final double PILLARS_HEIGHT = 314;

    private final HBox root;

    public HarmonyView(HarmonyViewModel model, Editors editors) {
        Words words = editors.words();
        PillarsView pillars = new PillarsView(model, words);
        pillars.root().setMinHeight(PILLARS_HEIGHT);
        pillars.root().setPrefHeight(PILLARS_HEIGHT);
        pillars.root().setMaxHeight(PILLARS_HEIGHT);
        MatrixView matrix = new MatrixView(model.matrix(), editors);
        VBox left = Layout.column(GAP, pillars.root(), matrix.root());
        VBox.setVgrow(matrix.root(), Priority.ALWAYS);
        StackPane side = new StackPane();
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        VBox moves = new MovesView(model.moves(), editors).root();
        FirstStepsView first = new FirstStepsView(model, words);
        model.firstSteps().subscribe(steps -> side.getChildren().setAll(steps.done() ? moves : first.show(steps)));
        root = new HBox(GUTTER, Layout.grow(left), side);
        root.setPadding(new Insets(16, MARGIN, 14, MARGIN));
        root.getStyleClass().add("window-ground");
    }

    public Parent root() {
        return root;
    }
}
