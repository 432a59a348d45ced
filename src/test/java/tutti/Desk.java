package tutti;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import tutti.i18n.Words;
import tutti.shell.Desktop;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** The whole window on a store of its own, for tests. Slow work is done at once. Call on the FX thread. */
public final class Desk {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);

    private final Stage stage;
    private final Workspace workspace = new Workspace(new DirectWork(), CLOCK);
    private final Desktop desktop;

    private Desk(Stage stage, Path store) {
        this.stage = stage;
        desktop = DesktopStart.window(stage, workspace, Words.english(), store,
                name -> Optional.of(store.toAbsolutePath().resolveSibling(name)));
        desktop.show();
        desktop.scene().getPreferences().setReducedMotion(true);
    }

    private Desk(Stage stage, Path store, double width, double height) {
        this(stage, store);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** A window on the store in {@code file}, which is made where it is not there. */
    public static Desk on(Stage stage, Path file, double width, double height) {
        Desk desk = new Desk(stage, file, width, height);
        desk.workspace.openStore(file);
        return desk;
    }

    /** The same, as large as it was when it was last closed. */
    public static Desk asRemembered(Stage stage, Path file) {
        Desk desk = new Desk(stage, file);
        desk.workspace.openStore(file);
        return desk;
    }

    /** Ends as the app does when its window is closed. */
    public void close() {
        stage.hide();
        desktop.end();
        workspace.close(() -> {});
    }

    /** A window on an empty store in memory, as large as the pictures. */
    public static Desk inMemory(Stage stage) {
        return inMemory(stage, 1280);
    }

    /** The same with the sample, within reach of a hand: the headless screen is narrower than a picture. */
    public static Desk withinReach(Stage stage) {
        return inMemory(stage, 1000).withSample();
    }

    private static Desk inMemory(Stage stage, double width) {
        Desk desk = new Desk(stage, Path.of("target/desk/tutti.db"), width, 800);
        desk.workspace.open(Store::inMemory);
        return desk;
    }

    public Desk withSample() {
        workspace.openSample("Open the sample");
        return this;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Desktop desktop() {
        return desktop;
    }

    public Scene scene() {
        return desktop.scene();
    }

    public Stage stage() {
        return stage;
    }

    /** What a key combination does wherever the focus is. */
    public void press(KeyCode code, javafx.scene.input.KeyCombination.Modifier... modifiers) {
        scene().getAccelerators().get(new javafx.scene.input.KeyCodeCombination(code, modifiers)).run();
    }
}
