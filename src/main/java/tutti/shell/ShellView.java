package tutti.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.CaptureView;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Kind;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.panel.Banner;
import tutti.widget.panel.Callout;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.FloatLayer;
import tutti.widget.panel.Focus;
import tutti.widget.Texts;
import tutti.workspace.Workspace;

/** The frame around every screen: rail, header, banners, what floats above, and the screen behind the open door. */
public final class ShellView {

    private static final double FIND_TOP = 92;

    private final ShellViewModel model;
    private final Workspace workspace;
    private final Words words;
    private final Screens screens;
    private final CaptureView capture;
    private final FindView find;
    private final WelcomeView welcome;
    private final CannotOpenViewModel opening;
    private final CannotOpenView cannotOpen;
    private final Map<Door, Parent> built = new EnumMap<>(Door.class);
    private final StackPane stage = new StackPane();
    private final VBox banners = new VBox();
    private final Parent headline;
    private final BorderPane frame = new BorderPane();
    private final FloatLayer layer = new FloatLayer(frame);
    private Optional<Callout> settings = Optional.empty();

    /** What the frame needs from the window around it. */
    public interface Window {
        Parent settings();

        Parent past();
    }

    private final Window window;

    public ShellView(ShellViewModel model, HeaderViewModel header, FindViewModel find, Workspace workspace, Editors editors,
                     CaptureView capture, Screens screens, CannotOpenViewModel opening, Window window) {
        this.model = model;
        this.workspace = workspace;
        this.words = editors.words();
        this.screens = screens;
        this.capture = capture;
        this.window = window;
        this.find = new FindView(find, words, layer::hideSheet);
        this.welcome = new WelcomeView(model, workspace, words);
        this.opening = opening;
        this.cannotOpen = new CannotOpenView(opening, words);
        HeaderView headerView = new HeaderView(header, words, new HeaderView.HeaderDoors(
                () -> model.go(Door.ENGAGEMENTS), editors::openEngagement, () -> workspace.trail().goTo(Kind.MEETING), this::openCapture));
        headline = headerView.root();
        BorderPane inner = new BorderPane(stage);
        inner.setTop(new VBox(headline, banners));
        frame.setLeft(new RailView(model, workspace.privacy(), words, this::openFind, this::openSettings).root());
        frame.setCenter(inner);
        frame.getStyleClass().add("window-ground");
        model.door().subscribe((_, _) -> {
            closeSettings();
            showScreen();
            enterScreen();
        });
        workspace.open().subscribe((_, open) -> {
            showScreen();
            if (open) {
                enterScreen();
            }
        });
        workspace.ready().subscribe((_, _) -> showScreen());
        model.failure().subscribe((_, _) -> {
            showScreen();
            showBanners();
        });
        opening.said().subscribe((_, _) -> {
            showScreen();
            showBanners();
        });
        opening.saved().subscribe((_, _) -> showBanners());
        model.banner().subscribe((_, _) -> showBanners());
        workspace.privacy().subscribe(this::hide);
        showScreen();
        showBanners();
        model.spoken().subscribe(spoken -> spoken.ifPresentOrElse(this::speak, layer::withdrawUndo));
    }

    public Parent root() {
        return layer;
    }

    void openCapture() {
        if (workspace.open().get()) {
            capture.open(layer);
        }
    }

    void openFind() {
        layer.showSheet(find.root(), FIND_TOP, () -> {});
        find.focus();
    }

    /** What was set stays; the panel does not stand over the next screen. */
    void closeSettings() {
        settings.filter(Callout::isShown).ifPresent(Callout::hide);
    }

    private void openSettings(Node anchor) {
        closeSettings();
        Callout callout = new Callout(window.settings());
        settings = Optional.of(callout);
        callout.showBeside(anchor);
    }

    /** The screen behind the open door; before there is an engagement, the welcome. */
    private void showScreen() {
        boolean refused = opening.said().get().isPresent();
        boolean open = workspace.open().get() && !refused;
        frame.getLeft().setDisable(!open);
        headline.setVisible(open);
        headline.setManaged(open);
        boolean past = workspace.ready().get() && model.door().get() == Door.PAST;
        if (refused) {
            show(cannotOpen.root());
            cannotOpen.focus();
        } else if (open || past) {
            welcome.forget();
            show(built.computeIfAbsent(model.door().get(), door -> screens.build(door, window::past)));
        } else if (workspace.ready().get()) {
            show(welcome.root());
            welcome.focus();
        } else {
            show(model.failure().get().isEmpty() ? new StackPane(Texts.label(words.say("shell.loading"), "reason", "muted")) : closed());
        }
    }

    private void show(Node screen) {
        if (!stage.getChildren().equals(List.of(screen))) {
            layer.hideCallout();
            stage.getChildren().setAll(screen);
        }
    }

    private Node closed() {
        return new EmptyState(Icon.ERROR, words.say("shell.closed"), model.failure().get(),
                Buttons.primary(words.say("shell.closed.again"), model::openAgain));
    }

    /**
     * Moves the focus to the next part of the window, round and round: the rail, the parts of the screen, the header.
     *
     * @param step 1 for the next, -1 for the one before
     */
    void enterPart(int step) {
        List<Node> parts = new ArrayList<>();
        parts.add(frame.getLeft());
        stage.getChildren().forEach(screen -> parts.addAll(Focus.parts(screen)));
        parts.add(headline);
        Focus.step(parts, step);
    }

    /** Goes to the screen that was opened, so that its own keys are heard. */
    void enterScreen() {
        if (!layer.isSheetShown()) {
            stage.getChildren().stream().findFirst().flatMap(Focus::entry).ifPresent(Node::requestFocus);
        }
    }

    /** What floats above belongs to what was shown before, and goes with it. */
    private void hide(boolean internal) {
        if (internal) {
            layer.hideCallout();
        }
    }

    private void showBanners() {
        banners.getChildren().clear();
        // A file that could not be opened says so itself, with the ways on.
        if (!model.failure().get().isEmpty() && workspace.ready().get() && opening.said().get().isEmpty()) {
            banners.getChildren().add(new Banner(Banner.Tone.DANGER, model.failure().get(),
                    Buttons.link(words.say("shell.notice.close"), model::read)));
        }
        opening.saved().get().ifPresent(saved -> banners.getChildren().add(new SavedBanner(opening, saved, words).root()));
        if (!model.banner().get().isEmpty()) {
            banners.getChildren().add(new Banner(Banner.Tone.INFO, model.banner().get(),
                    Buttons.link(words.say("shell.sample.throw-away"), model::throwAway)));
        }
    }

    private void speak(ShellViewModel.Spoken spoken) {
        layer.offerUndo(spoken.sentence(), words.say(spoken.undoable() ? "shell.undo" : "shell.notice.close"),
                spoken.undoable() ? model::undo : () -> {});
    }
}
