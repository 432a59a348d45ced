package tutti.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.store.Store;
import tutti.team.RaidView;
import tutti.team.RaidViewModel;
import tutti.team.TeamTab;
import tutti.team.TeamView;
import tutti.team.TeamViewModel;
import tutti.widget.Theme;
import tutti.widget.field.FilterField;
import tutti.widget.panel.FloatLayer;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/**
 * The frames of the Team view while somebody scrolls and filters: what each of them takes of the thread that everything on the
 * screen waits for. Its own time, not that of the clock: other programs on the machine are no fault of a list.
 */
final class TeamFrames {

    private static final int FRAMES = 120;
    private static final double PIXELS = 190;
    private static final String TYPED = "rules of crew 1234";

    private final Words words = Words.english();
    private final Workspace workspace = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    private final StackPane ground = new StackPane();
    private final List<FrameFigure> figures = new ArrayList<>();

    /** What is done in each frame of a job; {@code begin} is done once before. */
    private record Job(String name, Runnable begin, IntConsumer step) {}

    static List<FrameFigure> take() {
        TeamFrames taking = new TeamFrames();
        CompletableFuture<List<FrameFigure>> all = new CompletableFuture<>();
        Platform.startup(() -> taking.run(all));
        return all.join();
    }

    private void run(CompletableFuture<List<FrameFigure>> all) {
        Stage stage = new Stage();
        Scene scene = new Scene(new FloatLayer(ground), 1216, 740);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        TeamViewModel model = open();
        Node view = new TeamView(model, new Editors(workspace, words)).root();
        Node raid = new RaidView(new RaidViewModel(workspace, words), new Editors(workspace, words)).root();
        TableView<Integer> bare = bareTable();
        List<Job> jobs = List.of(
                scrolled("a bare table of 5,000 lines, wheel", () -> ground.getChildren().setAll(bare), () -> bare),
                scrolled("overview, goals and letters, wheel", () -> show(model, view, TeamTab.OVERVIEW), () -> table(view, "Goals and who carries them")),
                typed("overview, filter", () -> show(model, view, TeamTab.OVERVIEW), model),
                scrolled("goals, wheel", () -> show(model, view, TeamTab.GOALS), () -> table(view, "Goals")),
                typed("goals, filter", () -> show(model, view, TeamTab.GOALS), model),
                scrolled("actions, wheel", () -> show(model, view, TeamTab.ACTIONS), () -> table(view, "Actions")),
                dragged("actions, thumb", () -> show(model, view, TeamTab.ACTIONS), () -> table(view, "Actions")),
                typed("actions, filter", () -> show(model, view, TeamTab.ACTIONS), model),
                typed("actions by goal, filter", () -> press(model, view, "By goal"), model),
                scrolled("actions by goal, wheel", () -> press(model, view, "By goal"), () -> table(view, "Actions")),
                dragged("board, thumb", () -> press(model, view, "Board"), () -> view.lookup(".list-view")),
                typed("board, filter", () -> press(model, view, "Board"), model),
                scrolled("load by week, wheel", () -> press(model, view, "Load"), () -> table(view, "Load by week")),
                scrolled("members, wheel", () -> show(model, view, TeamTab.MEMBERS), () -> table(view, "Members")),
                typed("members, filter", () -> show(model, view, TeamTab.MEMBERS), model),
                scrolled("RAID list, wheel", () -> ground.getChildren().setAll(raid), () -> table(raid, "All")),
                dragged("RAID list, thumb", () -> ground.getChildren().setAll(raid), () -> table(raid, "All")),
                typed("RAID list, filter", () -> ground.getChildren().setAll(raid), ((FilterField) raid.lookup(".filter-field")).textProperty()));
        measure(jobs, 0, all);
    }

    private TeamViewModel open() {
        CaseFile file = BigCase.team(60, 300, 5000);
        Store store = Store.inMemory();
        store.keep("Import", Stream.concat(Stream.of(file.engagement()), file.all().stream()).<Change>map(Change.Keep::new).toList());
        workspace.open(() -> store);
        return new TeamViewModel(workspace, words);
    }

    private void measure(List<Job> jobs, int place, CompletableFuture<List<FrameFigure>> all) {
        if (place == jobs.size()) {
            all.complete(List.copyOf(figures));
            return;
        }
        Job job = jobs.get(place);
        frames(job, first -> frames(job, again -> {
            figures.add(FrameFigure.of(job.name(), first, again));
            measure(jobs, place + 1, all);
        }));
    }

    private static void frames(Job job, Consumer<List<Double>> done) {
        job.begin().run();
        List<Double> taken = new ArrayList<>();
        new AnimationTimer() {
            private int frame = -10; // what was begun has settled by then
            private long before;

            @Override
            public void handle(long now) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                if (frame > 0) {
                    taken.add((start - before) / 1e9);
                }
                before = start;
                if (frame == FRAMES) {
                    stop();
                    done.accept(taken);
                    return;
                }
                if (frame >= 0) {
                    job.step().accept(frame);
                }
                frame++;
            }
        }.start();
    }

    private void show(TeamViewModel model, Node view, TeamTab tab) {
        ground.getChildren().setAll(view);
        model.filter().set("");
        model.tab().set(tab);
    }

    private void press(TeamViewModel model, Node view, String name) {
        show(model, view, TeamTab.ACTIONS);
        ground.applyCss();
        ground.layout();
        view.lookupAll(".toggle-button").stream().filter(node -> node instanceof ToggleButton button && button.getText().equals(name))
                .map(ToggleButton.class::cast).filter(button -> !button.isSelected()).findFirst().ifPresent(ToggleButton::fire);
    }

    private static Node table(Node view, String spoken) {
        return view.lookupAll(".table-view").stream().filter(node -> spoken.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    private static VirtualFlow<?> flow(Node list) {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }

    /** Half of the frames down, half of them up again. */
    private static Job scrolled(String name, Runnable begin, Supplier<Node> list) {
        return new Job(name, begin, frame -> flow(list.get()).scrollPixels(frame < FRAMES / 2 ? PIXELS : -PIXELS));
    }

    /** Every frame shows other lines. */
    private static Job dragged(String name, Runnable begin, Supplier<Node> list) {
        return new Job(name, begin, frame -> flow(list.get()).setPosition(frame / (double) FRAMES));
    }

    /** A letter every third frame, then they are taken away again. */
    private static Job typed(String name, Runnable begin, TeamViewModel model) {
        return typed(name, begin, model.filter());
    }

    private static Job typed(String name, Runnable begin, StringProperty filter) {
        return new Job(name, begin, frame -> {
            int letters = frame / 3 % (2 * TYPED.length());
            filter.set(TYPED.substring(0, letters <= TYPED.length() ? letters : 2 * TYPED.length() - letters));
        });
    }

    private static TableView<Integer> bareTable() {
        TableView<Integer> table = new TableView<>();
        table.setFixedCellSize(38);
        for (int column = 0; column < 4; column++) {
            TableColumn<Integer, String> text = new TableColumn<>("Column " + column);
            text.setPrefWidth(300);
            text.setCellValueFactory(line -> new ReadOnlyStringWrapper("Line " + line.getValue()));
            table.getColumns().add(text);
        }
        IntStream.range(0, 5000).forEach(table.getItems()::add);
        return table;
    }
}
