package tutti.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import tutti.editor.CaptureView;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Theme;
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
    private final String storePlace;
    private final ShellViewModel model;
    private final ShellView view;
    private final Scene scene;
    private Theme theme;

    public Desktop(Stage stage, Workspace workspace, WindowMemory memory, String storePlace, Editors editors, CaptureView capture,
                   ShellViewModel model, Screens screens) {
        this.stage = stage;
        this.words = editors.words();
        this.workspace = workspace;
        this.memory = memory;
        this.storePlace = storePlace;
        this.model = model;
        this.theme = memory.text("theme").filter(Theme.DARK.name()::equals).map(dark -> Theme.DARK).orElse(Theme.LIGHT);
        FindViewModel find = new FindViewModel(workspace, words, commands());
        this.view = new ShellView(model, new HeaderViewModel(workspace, words), find, workspace, editors, capture, screens, this::settings);
        this.scene = new Scene(view.root(), WIDTH, HEIGHT);
        theme.applyTo(scene);
        keys();
    }

    /** Shows the window where it stood last, as large as it was, if that place is still on a screen. */
    public void show() {
        stage.setScene(scene);
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

    /** Remembers the window as it stands. */
    public void remember() {
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

    private Parent settings() {
        return new SettingsView(words, theme, storePlace, workspace.open().get(),
                new SettingsView.Deeds(this::dress, model::togglePrivacy, model::openSample, model::throwAway)).root();
    }

    private List<FindViewModel.Command> commands() {
        Stream<FindViewModel.Command> doors = Door.onTheRail().stream().map(door -> new FindViewModel.Command(
                words.say("shell.command.go", words.say(RailView.name(door))), "Ctrl+" + (door.ordinal() + 1), () -> model.go(door)));
        return Stream.concat(doors, Stream.of(
                new FindViewModel.Command(words.say("shell.redo"), words.say("shell.redo.key"), model::redo),
                new FindViewModel.Command(words.say("shell.command.theme"), "", () -> dress(theme.other())),
                new FindViewModel.Command(words.say("shell.command.privacy"), words.say("shell.privacy.key"), model::togglePrivacy))).toList();
    }

    private void keys() {
        for (Door door : Door.onTheRail()) {
            key(KeyCode.getKeyCode(Integer.toString(door.ordinal() + 1)), () -> model.go(door), KeyCombination.SHORTCUT_DOWN);
        }
        key(KeyCode.K, view::openCapture, KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.P, () -> model.go(Door.STATUS), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.F, view::openFind, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.Z, model::undo, KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.Z, model::redo, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.F9, model::togglePrivacy);
    }

    private void key(KeyCode code, Runnable deed, KeyCombination.Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), deed);
    }
}
