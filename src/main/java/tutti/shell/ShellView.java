package tutti.shell;

import java.util.EnumMap;
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
import tutti.widget.panel.Banner;
import tutti.widget.panel.Callout;
import tutti.widget.panel.FloatLayer;
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
    private final VBox top;
    private final BorderPane frame = new BorderPane();
    private final FloatLayer layer = new FloatLayer(frame);
    private Optional<Callout> settings = Optional.empty();

    /** What the frame needs from the window around it. */
    public interface Window {
        Parent settings();
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
        this.welcome = new WelcomeView(model, words);
        this.opening = opening;
        this.cannotOpen = new CannotOpenView(opening, words);
        HeaderView headerView = new HeaderView(header, words, new HeaderView.HeaderDoors(
                () -> model.go(Door.ENGAGEMENTS), editors::openEngagement, () -> workspace.trail().goTo(Kind.MEETING), this::openCapture));
        top = new VBox(headerView.root(), banners);
        frame.setLeft(new RailView(model, words, this::openFind, this::openSettings).root());
        frame.setCenter(stage);
        frame.getStyleClass().add("window-ground");
        model.door().subscribe((_, _) -> showScreen());
        workspace.open().subscribe((_, _) -> showScreen());
        workspace.ready().subscribe((_, _) -> showScreen());
        opening.said().subscribe((_, _) -> showScreen());
        opening.saved().subscribe((_, _) -> showBanners());
        model.banner().subscribe((_, _) -> showBanners());
        workspace.privacy().subscribe((_, _) -> showBanners());
        showScreen();
        showBanners();
        model.spoken().subscribe(spoken -> spoken.ifPresent(this::speak));
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

    private void openSettings(Node anchor) {
        settings.ifPresent(Callout::hide);
        Callout callout = new Callout(window.settings());
        settings = Optional.of(callout);
        callout.showBeside(anchor);
    }

    /** The screen behind the open door; before there is an engagement, the welcome. */
    private void showScreen() {
        boolean refused = opening.said().get().isPresent();
        frame.getLeft().setDisable(refused || !workspace.open().get());
        if (refused) {
            frame.setCenter(cannotOpen.root());
            cannotOpen.focus();
        } else if (workspace.open().get()) {
            frame.setTop(null);
            stage.getChildren().setAll(built.computeIfAbsent(model.door().get(), screens::build));
            BorderPane inner = frame.getCenter() instanceof BorderPane pane ? pane : new BorderPane();
            inner.setTop(top);
            inner.setCenter(stage);
            frame.setCenter(inner);
        } else if (workspace.ready().get()) {
            frame.setCenter(welcome.root());
            welcome.focus();
        } else {
            frame.setCenter(new StackPane(Texts.label(words.say("shell.loading"), "reason", "muted")));
        }
    }

    private void showBanners() {
        banners.getChildren().clear();
        opening.saved().get().ifPresent(saved -> banners.getChildren().add(new SavedBanner(opening, saved, words).root()));
        if (!model.banner().get().isEmpty()) {
            banners.getChildren().add(new Banner(Banner.Tone.INFO, model.banner().get(),
                    Buttons.link(words.say("shell.sample.throw-away"), model::throwAway)));
        }
        if (workspace.privacy().get()) {
            banners.getChildren().add(new Banner(Banner.Tone.AMBER, words.say("shell.privacy.banner"),
                    Buttons.link(words.say("shell.privacy.show"), model::togglePrivacy)));
        }
    }

    private void speak(ShellViewModel.Spoken spoken) {
        if (spoken.failure()) {
            banners.getChildren().add(new Banner(Banner.Tone.DANGER, spoken.sentence(), Buttons.link(words.say("shell.notice.close"), () -> {
                model.heard();
                showBanners();
            })));
        } else {
            layer.offerUndo(spoken.sentence(), words.say(spoken.undoable() ? "shell.undo" : "shell.notice.close"),
                    spoken.undoable() ? model::undo : () -> {});
            model.heard();
        }
    }
}
