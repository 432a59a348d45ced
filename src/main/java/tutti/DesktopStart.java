package tutti;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import tutti.cli.Exit;
import tutti.client.ClientView;
import tutti.client.ClientViewModel;
import tutti.editor.CaptureView;
import tutti.editor.CaptureViewModel;
import tutti.editor.Editors;
import tutti.exchange.Sample;
import tutti.harmony.HarmonyView;
import tutti.harmony.HarmonyViewModel;
import tutti.harmony.OverviewView;
import tutti.harmony.OverviewViewModel;
import tutti.harmony.TodayView;
import tutti.harmony.TodayViewModel;
import tutti.i18n.Words;
import tutti.model.move.NextMoves;
import tutti.page.PagePrinter;
import tutti.page.PageRenderer;
import tutti.page.PastPages;
import tutti.shell.Closing;
import tutti.shell.Desktop;
import tutti.shell.FxWork;
import tutti.shell.Screens;
import tutti.shell.SecondStarts;
import tutti.shell.ShellViewModel;
import tutti.shell.SingleInstance;
import tutti.shell.StoreChooser;
import tutti.shell.WindowMemory;
import tutti.status.PagesView;
import tutti.status.StatusView;
import tutti.status.StatusViewModel;
import tutti.status.TeamPageView;
import tutti.status.TeamPageViewModel;
import tutti.store.StoreLock;
import tutti.store.StorePlace;
import tutti.team.RaidView;
import tutti.team.RaidViewModel;
import tutti.team.TeamView;
import tutti.team.TeamViewModel;
import tutti.workspace.Workspace;

/** Builds the window out of its parts. */
public final class DesktopStart {

    private DesktopStart() {}

    /** Opens the window on {@code store}; returns the exit code when it was closed. */
    static int run(Path store, Words words, Clock clock) {
        Path last = lastOpen(store);
        if (!SingleInstance.bringForward(StoreLock.socket(last))) {
            run(store, last, words, clock, _ -> {});
        }
        return Exit.DONE;
    }

    /**
     * Opens the window on {@code store}, the sample in it and each screen once, and closes it.
     *
     * @return the time from the start of the program until the first screen was drawn
     */
    static Duration rehearse(Path store, Words words, Clock clock) {
        AtomicReference<Duration> untilReady = new AtomicReference<>(Duration.ZERO);
        run(store, store, words, clock, desktop -> desktop.rehearse(
                () -> untilReady.set(Duration.ofMillis(System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()))));
        return untilReady.get();
    }

    private static void run(Path store, Path last, Words words, Clock clock, Consumer<Desktop> shown) {
        Closing closing = new Closing();
        FxWork work = new FxWork();
        // The toolkit must outlive its last window: the store is shut on its own lane and says so on this one.
        Platform.setImplicitExit(false);
        Platform.startup(() -> closing.unlessFails(() -> {
            Stage stage = new Stage();
            Workspace workspace = new Workspace(work, clock);
            Desktop desktop = window(stage, workspace, words, store);
            SecondStarts secondStarts = new SecondStarts(stage, workspace, StoreLock::socket);
            stage.setOnHidden(_ -> {
                secondStarts.close();
                desktop.end();
                workspace.close(closing::happened);
            });
            desktop.show();
            workspace.openStore(last);
            shown.accept(desktop);
        }));
        try {
            closing.await();
        } finally {
            work.close();
            Platform.exit();
        }
    }

    /**
     * Who went on in another file, because the usual one did not open, goes on there at the next start. A store that was
     * named is the one that is opened.
     */
    private static Path lastOpen(Path store) {
        if (!store.equals(StorePlace.standard())) {
            return store;
        }
        return memory(store).text(WindowMemory.STORE).map(Path::of).filter(Files::exists).orElse(store);
    }

    private static WindowMemory memory(Path store) {
        return new WindowMemory(store.toAbsolutePath().resolveSibling("window.properties"));
    }

    /** The window, ready to be shown; its workspace has no store yet. */
    public static Desktop window(Stage stage, Workspace workspace, Words words, Path store) {
        WindowMemory memory = memory(store);
        SavingPlace place = new SavingPlace(memory, Path.of(System.getProperty("user.home")));
        return window(stage, workspace, words, memory, name -> place.ask(stage, name));
    }

    /**
     * The same.
     *
     * @param askPlace asks where to save a file of that name; empty: nowhere
     */
    public static Desktop window(Stage stage, Workspace workspace, Words words, Path store, Function<String, Optional<Path>> askPlace) {
        return window(stage, workspace, words, memory(store), askPlace);
    }

    private static Desktop window(Stage stage, Workspace workspace, Words words, WindowMemory memory, Function<String, Optional<Path>> askPlace) {
        Editors editors = new Editors(workspace, words);
        HarmonyViewModel harmony = new HarmonyViewModel(workspace, words);
        Screens screens = new Screens(
                () -> new TodayView(new TodayViewModel(workspace, words), editors, harmony).root(),
                () -> new HarmonyView(harmony, editors, new CsvIntake(workspace, words, () -> lists(stage, words))).root(),
                () -> new ClientView(new ClientViewModel(workspace, words), editors).root(),
                () -> new TeamView(new TeamViewModel(workspace, words), editors).root(),
                () -> new RaidView(new RaidViewModel(workspace, words), editors).root(),
                () -> pages(workspace, editors, askPlace),
                () -> new OverviewView(new OverviewViewModel(workspace, words), editors).root());
        ShellViewModel shell = new ShellViewModel(workspace, words,
                file -> NextMoves.of(file, workspace.todayOf(file.engagement())).open().size(), () -> PastPages.of(Sample.read(), words));
        return new Desktop(stage, workspace, memory, editors,
                new CaptureView(editors, new CaptureViewModel(workspace, words)), shell, screens, new StoreChooser(stage, words));
    }

    private static List<Path> lists(Stage stage, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("harmony.intake"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("CSV", "*.csv", "*.CSV"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).stream().flatMap(List::stream).map(File::toPath).toList();
    }

    /** The client's page and the team's. */
    private static Parent pages(Workspace workspace, Editors editors, Function<String, Optional<Path>> askPlace) {
        Words words = editors.words();
        StatusViewModel status = new StatusViewModel(workspace, words, PageRenderer.forTheClient(words), new PagePrinter());
        TeamPageViewModel team = new TeamPageViewModel(workspace, words, PageRenderer.forTheTeam(words), status.delivery());
        return new PagesView(new StatusView(status, editors, askPlace).root(), team, () -> new TeamPageView(team, editors, askPlace).root(),
                workspace.trail(), words).root();
    }
}
