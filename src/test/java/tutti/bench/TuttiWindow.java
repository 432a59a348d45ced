package tutti.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import tutti.DesktopStart;
import tutti.cli.Cli;
import tutti.cli.Surroundings;
import tutti.i18n.Words;
import tutti.model.Need;
import tutti.shell.Desktop;
import tutti.shell.FxWork;
import tutti.workspace.Workspace;

/** Tutti from its door to the first frame on which the client's needs can be read. */
final class TuttiWindow implements Cli.Window {

    private final Words words = Words.english();

    /** Opens the window on the store that is named. */
    public static void main(String[] arguments) {
        TuttiWindow window = new TuttiWindow();
        Surroundings surroundings = new Surroundings(window.words, Clock.systemDefaultZone(), System.out, System.err);
        System.exit(new Cli(surroundings, "", window).run("--store", arguments[0]));
    }

    @Override
    public boolean hasDisplay() {
        return true;
    }

    @Override
    public int show(Path store) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            Workspace workspace = new Workspace(new FxWork(), Clock.systemDefaultZone());
            Desktop desktop = DesktopStart.window(stage, workspace, words, store);
            desktop.show();
            workspace.openStore(store);
            Frames.endAfter(() -> workspace.ready().get() && showsNeeds(desktop.scene(), workspace));
        });
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    @Override
    public int rehearse(Path store) {
        return 1;
    }

    private static boolean showsNeeds(Scene scene, Workspace workspace) {
        Set<String> needs = workspace.caseFile().get().needs().stream().map(Need::words).collect(Collectors.toSet());
        return scene.getRoot().lookupAll(".matrix .label").stream().anyMatch(node -> node instanceof Label label && needs.contains(label.getText()));
    }
}
