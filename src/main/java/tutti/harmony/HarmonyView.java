package tutti.harmony;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.panel.Banner;
import tutti.widget.panel.DrawerPane;
import tutti.widget.panel.Focus;

/** Home: the two pillars, the five links of every need under them, and at the side what to do next. */
public final class HarmonyView {

    private static final double SIDE = 312;
    private static final double MARGIN = 20;
    private static final double GAP = 10;
    private static final double PILLARS_HEIGHT = 300;

    private final HarmonyViewModel model;
    private final Words words;
    private final MatrixView matrix;
    private final VBox whole;
    private final ThreadView thread;
    private final OtherWayView otherWay;
    private final QuestionsView questions;
    private final StackPane main = new StackPane();
    private final VBox left;
    private final StackPane side = new StackPane();
    private final VBox moves;
    private final VBox changes;
    private final FirstStepsView first;
    private final DrawerPane root;

    /** @param intake takes lists in that were kept elsewhere */
    public HarmonyView(HarmonyViewModel model, Editors editors, Intake intake) {
        this.model = model;
        this.words = editors.words();
        PillarsView pillars = new PillarsView(model, words);
        pillars.root().setMinHeight(PILLARS_HEIGHT);
        pillars.root().setPrefHeight(PILLARS_HEIGHT);
        pillars.root().setMaxHeight(PILLARS_HEIGHT);
        ErrandAsker asker = new ErrandAsker(model.moves().errands(), editors, _ -> model.look().set(new Look.Questions()));
        matrix = new MatrixView(model, words, asker);
        whole = Layout.column(GAP, pillars.root(), matrix.root());
        VBox.setVgrow(matrix.root(), Priority.ALWAYS);
        thread = new ThreadView(model, words);
        otherWay = new OtherWayView(model, editors);
        questions = new QuestionsView(model, words);
        left = Layout.column(GAP, main);
        VBox.setVgrow(main, Priority.ALWAYS);
        moves = new MovesView(model.moves(), editors, asker, model.moments()::open).root();
        changes = new ChangesView(model.moments(), editors).root();
        first = new FirstStepsView(model, editors, intake);
        root = new DrawerPane(left, side, SIDE, words.say("harmony.side"));
        root.setPadding(new Insets(12, MARGIN, 14, MARGIN));
        root.getStyleClass().add("window-ground");
        Focus.beginsAt(root, () -> model.firstSteps().get().done() || !main.getChildren().contains(whole) ? matrix.grid() : first.next());
        model.look().subscribe(this::show);
        model.firstSteps().subscribe(_ -> showSide());
        model.moments().then().subscribe(_ -> showSide());
        model.moments().shown().subscribe(this::showWhen);
        model.moves().rows().subscribe(rows -> root.setCount(rows.isEmpty() ? "" : Integer.toString(rows.size())));
    }

    public Parent root() {
        return root;
    }

    private void show(Look look) {
        Optional<DetailPane> detail = switch (look) {
            case Look.Whole() -> Optional.empty();
            case Look.Thread(var need) -> Optional.of(thread.pane());
            case Look.OtherWayRound() -> Optional.of(otherWay.pane());
            case Look.Questions() -> Optional.of(questions.pane());
        };
        Node shown = detail.<Node>map(DetailPane::root).orElse(whole);
        if (!main.getChildren().contains(shown)) {
            boolean back = !main.getChildren().isEmpty() && detail.isEmpty();
            main.getChildren().setAll(shown);
            detail.ifPresent(DetailPane::enter);
            if (back) {
                matrix.enter();
            }
        }
    }

    /** What changed, while something is compared; else the first steps until they are done; then the next moves. */
    private void showSide() {
        HarmonyViewModel.FirstSteps steps = model.firstSteps().get();
        boolean inside = Focus.isIn(side);
        boolean compared = model.moments().then().get().isPresent();
        root.setName(words.say(compared ? "harmony.then.title" : steps.done() ? "harmony.side" : "harmony.first.title"));
        root.setWanted(!steps.done() || compared);
        side.getChildren().setAll(compared ? changes : steps.done() ? moves : first.show(steps));
        if (inside) { // what had the focus may be gone: what took its place takes it
            (compared ? Focus.first(changes) : Focus.entry(root)).ifPresent(Node::requestFocus);
        }
    }

    private void showWhen(Moment moment) {
        left.getChildren().setAll(main);
        if (moment.isPast()) {
            left.getChildren().addFirst(new Banner(Banner.Tone.AMBER, words.say(moment.source() == Moment.Source.LOG
                    ? "harmony.then.banner.log" : "harmony.then.banner.dates", words.weekday(moment.day())),
                    Buttons.link(words.say("harmony.then.now"), () -> model.moments().lookingBack().set(false))));
        }
    }
}
