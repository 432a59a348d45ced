package tutti.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import tutti.editor.CaptureView;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Logo;
import tutti.widget.Theme;
import tutti.widget.panel.SideBySide;
import tutti.workspace.Workspace;

/** The window: its place and size, its theme, its keys, and its end. */
public final class Desktop {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    private static final Duration CALENDAR_LOOK = Duration.minutes(1);

    private final Stage stage;
    private final Words words;
    private final Workspace workspace;
    private final WindowMemory memory;
    private final ShellViewModel model;
    private final ShellView view;
    private final Scene scene;
    private Theme theme;

    public Desktop(Stage stage, Workspace workspace, WindowMemory memory, Editors editors, CaptureView capture,
                   ShellViewModel model, Screens screens, CannotOpenViewModel.Places places) {
        this.stage = stage;
        this.words = editors.words();
        this.workspace = workspace;
        this.memory = memory;
        this.model = model;
        this.theme = memory.text("theme").filter(Theme.DARK.name()::equals).map(dark -> Theme.DARK).orElse(Theme.LIGHT);
        FindViewModel find = new FindViewModel(workspace, words, commands());
        this.view = new ShellView(model, new HeaderViewModel(workspace, words), find, workspace, editors, capture, screens,
                new CannotOpenViewModel(workspace, words, places), floats());
        this.scene = new Scene(view.root(), WIDTH, HEIGHT);
        theme.applyTo(scene);
        scene.addEventHandler(SideBySide.SHOWN, shown -> memory.number(edge(shown.pane())).ifPresent(shown.pane()::putEdge));
        scene.addEventHandler(SideBySide.MOVED, moved -> memory.keep(edge(moved.pane()), moved.pane().edge()));
        keys();
    }

    private static String edge(SideBySide pane) {
        return "edge." + pane.name();
    }

    /** Shows the window where it stood last, as large as it was, if that place is still on a screen. */
    public void show() {
        stage.setScene(scene);
        stage.getIcons().add(Logo.icon());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        double width = memory.number("width").orElse(WIDTH);
        double height = memory.number("height").orElse(HEIGHT);
        stage.setWidth(width);
        stage.setHeight(height);
        memory.number("x").ifPresent(x -> memory.number("y").ifPresent(y -> {
            if (!Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
                stage.setX(x);
                stage.setY(y);
            }
        }));
        memory.text("maximized").map(Boolean::parseBoolean).ifPresent(stage::setMaximized);
        workspace.caseFile().subscribe(file -> stage.setTitle(file.engagement().name().isEmpty()
                ? words.say("shell.title.none")
                : words.say("shell.title", file.engagement().name())));
        Timeline calendar = new Timeline(new KeyFrame(CALENDAR_LOOK, _ -> {
            workspace.refreshToday();
            workspace.safekeeping().look();
        }));
        calendar.setCycleCount(Animation.INDEFINITE);
        calendar.play();
        stage.show();
    }

    /**
     * Opens the sample and every screen, one with each frame, and closes the window.
     *
     * @param ready called when the first screen is drawn
     */
    public void rehearse(Runnable ready) {
        new Rehearsal(workspace, model, ready, stage::hide).start();
    }

    /** The end of the window: its place is remembered, and every field leaves it, so that what was half typed is written down. */
    public void end() {
        remember();
        scene.setRoot(new Group());
    }

    private void remember() {
        workspace.opening().file().get().ifPresent(file -> memory.keep(WindowMemory.STORE, file));
        memory.keep("theme", theme.name());
        memory.keep("maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified()) {
            Rectangle2D place = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            memory.keep("x", place.getMinX());
            memory.keep("y", place.getMinY());
            memory.keep("width", place.getWidth());
            memory.keep("height", place.getHeight());
        }
        memory.save();
    }

    public Scene scene() {
        return scene;
    }

    /** Changes the look of everything at once. */
    public void dress(Theme chosen) {
        theme = chosen;
        theme.applyTo(scene);
    }

    private ShellView.Window floats() {
        return new ShellView.Window() {
            @Override
            public Parent settings() {
                return Desktop.this.settings();
            }

            @Override
            public Parent past() {
                BackupsViewModel backups = new BackupsViewModel(workspace, words);
                return new PastView(new PastViewModel(workspace, words), backups, new RestoreViewModel(workspace, words, backups::read),
                        new HandoverViewModel(workspace, words), words, FilePlaces.over(stage), model::leavePast).root();
            }
        };
    }

    private void openPast() {
        model.go(Door.PAST);
    }

    private Parent settings() {
        return new SettingsView(words, theme, workspace.opening().file().get().map(Path::toString).orElse(""), workspace.open().get(),
                new SettingsView.Deeds(this::dress, closing(model::togglePrivacy), closing(model::openSample), closing(model::throwAway),
                        closing(this::openPast))).root();
    }

    private Runnable closing(Runnable deed) {
        return () -> {
            view.closeSettings();
            deed.run();
        };
    }

    private List<FindViewModel.Command> commands() {
        Stream<FindViewModel.Command> doors = Door.onTheRail().stream().map(door -> new FindViewModel.Command(
                words.say("shell.command.go", words.say(RailView.name(door))), "Ctrl+" + (door.ordinal() + 1), () -> model.go(door)));
        return Stream.concat(doors, Stream.of(
                new FindViewModel.Command(words.say("shell.redo"), words.say("shell.redo.key"), model::redo),
                new FindViewModel.Command(words.say("shell.past.title"), words.say("shell.past.key"), () -> model.go(Door.PAST)),
                new FindViewModel.Command(words.say("shell.command.theme"), "", () -> dress(theme.other())),
                new FindViewModel.Command(words.say("shell.command.privacy"), words.say("shell.privacy.key"), model::togglePrivacy))).toList();
    }

    private void keys() {
        for (Door door : Door.onTheRail()) {
            key(KeyCode.getKeyCode(Integer.toString(door.ordinal() + 1)), () -> enter(door), KeyCombination.SHORTCUT_DOWN);
        }
        key(KeyCode.K, view::openCapture, KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.P, () -> model.go(Door.STATUS), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.F, view::openFind, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.Z, model::undo, KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.Z, model::redo, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.H, this::openPast, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.F9, model::togglePrivacy);
        key(KeyCode.F6, () -> view.enterPart(1));
        key(KeyCode.F6, () -> view.enterPart(-1), KeyCombination.SHIFT_DOWN);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::undoAroundField);
    }

    /** Goes to a screen and into it, also when it is there already. */
    private void enter(Door door) {
        model.go(door);
        view.enterScreen();
    }

    /** A field keeps undo and redo for what was typed in it; where nothing was, they are the desk's. */
    private void undoAroundField(KeyEvent key) {
        if (key.getCode() == KeyCode.Z && key.isShortcutDown() && scene.getFocusOwner() instanceof TextInputControl field
                && !(key.isShiftDown() ? field.isRedoable() : field.isUndoable())) {
            key.consume();
            if (key.isShiftDown()) {
                model.redo();
            } else {
                model.undo();
            }
        }
    }

    private void key(KeyCode code, Runnable deed, KeyCombination.Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), deed);
    }
}
